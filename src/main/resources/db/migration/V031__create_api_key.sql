-- Keys of systems that cannot get tokens. Of the secret there is a keyed digest, which is of no use
-- without the deployment's own secret. Ended keys stay for the record.
create table api_key (
  organisation_id uuid        not null references organisation (id),
  id              uuid        not null,
  version         bigint      not null,
  name            text        not null check (char_length(name) between 1 and 100),
  scopes          text[]      not null check (cardinality(scopes) > 0 and not scopes @> '{admin}'),
  line            uuid        not null,
  replaces        uuid,
  digest          bytea       not null check (octet_length(digest) = 32),
  created_at      timestamptz not null,
  expires_on      date        not null,
  revoked_at      timestamptz,
  last_used_on    date,
  primary key (organisation_id, id)
);

-- The order of lists.
create index api_key_in_order on api_key (organisation_id, created_at, id);
-- Those that can still be live, and how many of them follow each other.
create index api_key_live on api_key (organisation_id, line, expires_on) where revoked_at is null;

alter table api_key enable row level security;
alter table api_key force row level security;
create policy own on api_key using (organisation_id = caller_organisation());

grant select, insert on api_key to imaging_match_app;
grant update (version, digest, expires_on, revoked_at, last_used_on) on api_key to imaging_match_app;
