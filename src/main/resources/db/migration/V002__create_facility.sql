-- Where people work. Every key leads with the organisation, so that the tables can be distributed by it.
create table facility (
  organisation_id uuid        not null references organisation (id),
  id              uuid        not null,
  version         bigint      not null,
  external_id     text        check (char_length(external_id) between 1 and 100),
  name            text        not null check (char_length(name) between 1 and 200),
  region          text        not null check (region ~ '^[A-Z]{2}(-[A-Z0-9]{1,3})?$'),
  latitude        double precision check (latitude between -90 and 90),
  longitude       double precision check (longitude between -180 and 180),
  settings        text[],
  time_zone       text,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  primary key (organisation_id, id),
  constraint facility_external_id_key unique (organisation_id, external_id),
  check ((latitude is null) = (longitude is null))
);

-- The order of lists.
create index facility_in_order on facility (organisation_id, created_at, id);

-- Agencies follow an open vacancy to its facility without knowing the provider.
create index facility_of_anybody on facility (id);
