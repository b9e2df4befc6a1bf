-- Providers rank the people that agencies let them discover, by their facts alone.
alter table candidate_facts add column discoverable boolean not null default false;
alter table qualification add column discoverable boolean not null default false;

update candidate_facts f
set discoverable = true
from candidate c
where c.organisation_id = f.organisation_id
  and c.id = f.candidate_id
  and c.discoverable
  and c.status = 'ACTIVE';

update qualification q
set discoverable = true
from candidate_facts f
where f.organisation_id = q.organisation_id
  and f.candidate_id = q.candidate_id
  and f.discoverable;

-- A provider names a person by a pseudonym that only the service can turn into this id.
create index candidate_facts_discoverable on candidate_facts (candidate_id) where discoverable;
create index qualification_discoverable on qualification (modality, organisation_id, candidate_id)
  where discoverable;
