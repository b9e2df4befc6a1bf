-- Rankings that are kept with what they were made of, so that anybody can see later why they were so.
create table match_run (
  organisation_id   uuid        not null references organisation (id),
  id                uuid        not null, -- in the order of time
  vacancy_id        uuid        not null, -- can be a provider's: nothing here keeps that from removing it
  created_at        timestamptz not null,
  as_of             date        not null,
  model_version     text        not null,
  catalogue_version text        not null,
  weights           json        not null,
  eligibilities     text[]      not null,
  page_limit        integer     not null check (page_limit between 1 and 200),
  blind             boolean     not null,
  inputs            text        not null check (inputs ~ '^[0-9a-f]{64}$'), -- digest of all that shaped it
  people            integer     not null check (people >= 0),
  head              text        not null, -- the answer up to its first item
  vacancy           json        not null, -- its facts
  primary key (organisation_id, id)
);
create index match_run_of_vacancy on match_run (organisation_id, vacancy_id, id);
-- Those to be forgotten, of all organisations.
create index match_run_by_age on match_run (created_at);

-- Who was on the page. Facts and item are kept as they were written, to the byte.
create table match_run_person (
  organisation_id uuid    not null, -- whose run it is
  run_id          uuid    not null,
  position        integer not null,
  agency_id       uuid    not null, -- whose person it is
  candidate_id    uuid    not null,
  facts           json    not null,
  item            json    not null,
  primary key (organisation_id, run_id, position),
  foreign key (organisation_id, run_id) references match_run (organisation_id, id) on delete cascade,
  -- Whoever removes a person removes what runs keep of it, be they another organisation's.
  foreign key (agency_id, candidate_id) references candidate (organisation_id, id) on delete cascade
);
create index match_run_person_of_candidate on match_run_person (agency_id, candidate_id);

do $$
declare
  name text;
begin
  foreach name in array array ['match_run', 'match_run_person']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy own on %I using (organisation_id = caller_organisation())', name);
    execute format('grant select, insert on %I to imaging_match_app', name);
  end loop;
end
$$;

-- An agency tells its people what is kept of them, also in the runs of providers.
create policy of_people on match_run_person for select using (agency_id = caller_organisation());

-- Nobody changes or removes a run. The service can ask the owner to forget some that are old, and
-- learns how many those were. Replicas that ask at once share the work.
create policy forget on match_run to current_user using (true);

create function forget_match_runs(moment timestamptz, most integer) returns integer
  language sql security definer
  begin atomic
    with forgotten as (
      delete from match_run
      where (organisation_id, id) in (
        select organisation_id, id from match_run
        where created_at < moment
        order by created_at
        limit most
        for update skip locked
      )
      returning 1
    )
    select count(*)::integer from forgotten;
  end;

revoke all on function forget_match_runs from public;
grant execute on function forget_match_runs to imaging_match_app;
