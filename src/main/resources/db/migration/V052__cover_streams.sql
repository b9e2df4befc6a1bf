-- Builds indexes over everybody anew.
set local statement_timeout = 0;

-- The rows of a stream stand side by side in an index and all over the table: with all that a
-- ranking reads of them in the index, it visits pages by the hundred less.
drop index qualification_near;
create index qualification_near
  on qualification (organisation_id, modality, place, cell, weakness, candidate_id)
  include (discoverable, valid_until, months, last_used_on, latitude, longitude, home_region, verification,
    certified_until, free_from, free_until, background, places, wishes);
drop index qualification_in_order;
create index qualification_in_order
  on qualification (organisation_id, modality, place, weakness, candidate_id)
  include (discoverable, cell, valid_until, months, last_used_on, latitude, longitude, home_region, verification,
    certified_until, free_from, free_until, background, places, wishes);
drop index qualification_discoverable_near;
create index qualification_discoverable_near
  on qualification (modality, place, cell, weakness, candidate_id)
  include (organisation_id, discoverable, valid_until, months, last_used_on, latitude, longitude, home_region, verification,
    certified_until, free_from, free_until, background, places, wishes) where discoverable;
drop index qualification_discoverable_in_order;
create index qualification_discoverable_in_order
  on qualification (modality, place, weakness, candidate_id)
  include (organisation_id, discoverable, cell, valid_until, months, last_used_on, latitude, longitude, home_region, verification,
    certified_until, free_from, free_until, background, places, wishes) where discoverable;
