-- The second wall: even a query that forgets whose rows it asks for gets those of the caller's
-- organisation, and none without one. The service names the organisation at the start of each
-- transaction: select set_config('app.organisation', '…', true). Forced, so that it binds the owner
-- of the tables too.
create function caller_organisation() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('app.organisation', true), '')::uuid;

do $$
declare
  name text;
begin
  foreach name in array array ['organisation', 'facility', 'vacancy', 'vacancy_modality',
    'vacancy_facts', 'candidate', 'candidate_work_right', 'candidate_credential',
    'candidate_licence', 'candidate_certificate', 'candidate_experience', 'candidate_education',
    'candidate_continuing_education', 'candidate_language', 'candidate_facts', 'qualification']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    if name <> 'organisation' then
      execute format('create policy own on %I using (organisation_id = caller_organisation())', name);
      execute format('grant select, insert, update, delete on %I to imaging_match_app', name);
    end if;
  end loop;
end
$$;

-- What the caller's organisation is, whatever the service believes. The one query that sees past
-- the wall, as the owner, and it sees this one word.
create policy kinds on organisation for select to current_user using (true);

create function caller_kind() returns text
  language sql stable parallel safe security definer
  begin atomic
    select kind from organisation where id = caller_organisation();
  end;

create policy own on organisation for select using (id = caller_organisation());
create policy run on organisation using ((select caller_kind()) = 'OPERATOR');

-- Whoever runs the service comes first, when nobody is there yet to let them in.
create policy begin on organisation for insert
  with check (id = caller_organisation() and kind = 'OPERATOR');

-- Providers choose whom to ask, and learn whom to call about a match.
create policy agencies on organisation for select
  using (kind = 'AGENCY' and (select caller_kind()) = 'PROVIDER');

grant select, insert, update on organisation to imaging_match_app;
grant select on demo_batch to imaging_match_app;
grant insert on demo_batch to imaging_match_app;

-- So that the service can tell whether the migrations it needs were made.
grant select on ${flyway:table} to imaging_match_app;

-- What ranking may read: facts, and of a person nothing else but the agency's own number.
grant select on organisation, facility, vacancy, vacancy_modality, vacancy_facts, candidate_facts,
  qualification to imaging_match_reader;
grant select (organisation_id, id, external_id) on candidate to imaging_match_reader;

-- Providers see the facts of people they may discover; only as the reader, never as the role that
-- writes.
create policy discovered on candidate_facts for select to imaging_match_reader
  using (discoverable and (select caller_kind()) = 'PROVIDER');
create policy discovered on qualification for select to imaging_match_reader
  using (discoverable and (select caller_kind()) = 'PROVIDER');
