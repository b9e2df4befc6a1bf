-- People who were erased, so that a nightly sync cannot bring them back. What they were called is
-- here only as a digest under a key of the deployment: whoever knows the name can ask, nobody can
-- read it.
create table erasure (
  organisation_id    uuid        not null references organisation (id),
  id                 uuid        not null, -- a new one, not the person's
  erased_at          timestamptz not null,
  candidate_digest   text        not null,
  external_id_digest text,
  primary key (organisation_id, id)
);

create unique index erasure_of_candidate on erasure (organisation_id, candidate_digest);
create unique index erasure_of_external_id on erasure (organisation_id, external_id_digest);

alter table erasure enable row level security;
alter table erasure force row level security;
create policy own on erasure using (organisation_id = caller_organisation());
grant select, insert, delete on erasure to imaging_match_app;
