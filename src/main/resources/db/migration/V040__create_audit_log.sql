-- Who saw and changed what. An event stands in the log of whoever did it and in that of whoever's
-- data it was about, under one id. Nothing here refers to another table: the log outlives what it
-- is about, and a reference would lock one row of the organisation for every event.
create table audit_event (
  organisation_id       uuid        not null, -- in whose log it stands
  id                    uuid        not null, -- in the order of time
  at                    timestamptz not null,
  actor_organisation_id uuid        not null,
  actor                 text        check (char_length(actor) between 1 and 255),
  roles                 text[]      not null,
  action                text        not null check (char_length(action) between 1 and 100),
  subject_kind          text,
  subject_id            uuid,
  subject_version       bigint,
  vacancy_id            uuid,
  people                integer     not null check (people >= 0),
  candidate_ids         uuid[]      not null, -- those of the organisation in whose log it stands
  request_id            text        check (char_length(request_id) between 1 and 128),
  primary key (organisation_id, id),
  check (num_nulls(subject_kind, subject_id) in (0, 2))
);

create index audit_event_by_vacancy on audit_event (organisation_id, vacancy_id, id)
  where vacancy_id is not null;
create index audit_event_by_action on audit_event (organisation_id, action, id);
create index audit_event_by_actor on audit_event (organisation_id, actor, id)
  where actor is not null;

-- The same the other way round: who saw this person is a range of its key.
create table audit_subject (
  organisation_id       uuid not null,
  candidate_id          uuid not null,
  event_id              uuid not null,
  actor_organisation_id uuid not null, -- for the policy
  primary key (organisation_id, candidate_id, event_id)
);

do $$
declare
  name text;
begin
  foreach name in array array ['audit_event', 'audit_subject']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy own on %I for select
      using (organisation_id = caller_organisation())', name);
    execute format('create policy tell on %I for insert
      with check (actor_organisation_id = caller_organisation())', name);
    execute format('grant select, insert on %I to imaging_match_app', name);
  end loop;
end
$$;

-- Grants and policies do not bind a superuser, and the owner could change them by mistake.
create function refuse_change() returns trigger
  language plpgsql
  as $$
begin
  raise exception 'The audit log is append-only';
end
$$;

create trigger append_only before update or delete or truncate on audit_event
  for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on audit_subject
  for each statement execute function refuse_change();
