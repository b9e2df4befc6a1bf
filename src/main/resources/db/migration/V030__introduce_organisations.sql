-- Organisations introduce themselves, change under a version as everything else does, and can be
-- suspended instead of deleted.
alter table organisation
  add column version       bigint      not null default 0,
  add column suspended     boolean     not null default false,
  add column contact_email text        check (char_length(contact_email) between 3 and 254),
  add column contact_phone text        check (char_length(contact_phone) between 1 and 40),
  add column contact_url   text        check (char_length(contact_url) <= 500 and contact_url ~ '^https?://'),
  add column updated_at    timestamptz not null default now();

-- The wall stands between the owner and these rows too.
alter table organisation no force row level security;
update organisation set updated_at = created_at;
alter table organisation force row level security;

-- The order of lists.
create index organisation_in_order on organisation (created_at, id);

-- What an organisation is was said once.
revoke update on organisation from imaging_match_app;
grant update (name, contact_email, contact_phone, contact_url, suspended, version, updated_at)
  on organisation to imaging_match_app;

-- An organisation states its own name and contact; whether it is suspended is not its to say.
create policy introduce on organisation for update
  using (id = caller_organisation() and not suspended)
  with check (id = caller_organisation() and not suspended);
