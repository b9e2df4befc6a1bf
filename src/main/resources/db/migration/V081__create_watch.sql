-- Vacancies for which an agency wants to hear who becomes eligible and who stops being so.
create table watch (
  organisation_id uuid        not null references organisation (id),
  vacancy_id      uuid        not null, -- a provider's: nothing here keeps that from removing it
  created_at      timestamptz not null,
  state           text,        -- of the vacancy, its facility, the day and the rules
  settles         xid8,        -- once all before this have ended, nobody judges by an older state
  judged          boolean     not null default false, -- whether everybody was judged by the state
  judged_at       timestamptz,
  busy_until      timestamptz, -- somebody is at it, unless it stopped short
  primary key (organisation_id, vacancy_id)
);

-- Who is eligible, as far as the feed has told.
create table watched_eligible (
  organisation_id uuid        not null,
  vacancy_id      uuid        not null,
  candidate_id    uuid        not null,
  since           timestamptz not null,
  primary key (organisation_id, vacancy_id, candidate_id),
  foreign key (organisation_id, vacancy_id) references watch (organisation_id, vacancy_id)
    on delete cascade
);
create index watched_eligible_of_candidate on watched_eligible (organisation_id, candidate_id);

do $$
declare
  name text;
begin
  foreach name in array array ['watch', 'watched_eligible']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy own on %I using (organisation_id = caller_organisation())', name);
  end loop;
end
$$;

-- Whoever runs the service learns whose turn it is; it then judges as the organisation.
create policy run on watch for select using ((select caller_kind()) = 'OPERATOR');
grant select, insert, delete on watch, watched_eligible to imaging_match_app;
grant update (state, settles, judged, judged_at, busy_until) on watch to imaging_match_app;
