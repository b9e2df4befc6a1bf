-- Lives of the database. Numbers of transactions grow within one, and may begin anew in the next:
-- after a restore, on another cluster, after a replica took over.
create table event_epoch (
  epoch    bigint  primary key, -- microseconds since 1970 when it was noticed; later ones are greater
  system   bigint  not null,    -- identifier of the cluster
  timeline integer not null,
  begun    xid8    not null default pg_current_xact_id(),
  unique (system, timeline)
);
grant select, insert on event_epoch to imaging_match_app;

-- The present one, noted when it is asked for first.
create function event_epoch() returns bigint
  language plpgsql
  as $$
declare
  cluster constant bigint := (select system_identifier from pg_control_system());
  present constant integer :=
    ('x' || left(pg_walfile_name(pg_current_wal_insert_lsn()), 8))::bit(32)::integer;
  found_epoch bigint := (select epoch from event_epoch where system = cluster and timeline = present);
begin
  if found_epoch is null then
    insert into event_epoch (epoch, system, timeline)
    select greatest(extract(epoch from clock_timestamp()) * 1000000, max(epoch) + 1), cluster, present
    from event_epoch
    on conflict (system, timeline) do nothing;
    found_epoch := (select epoch from event_epoch where system = cluster and timeline = present);
  end if;
  return found_epoch;
end
$$;

-- What happened, for whoever keeps a copy. Sequences are given out before transactions end, and
-- those end in any order; so the order of reading is that of transactions, and only those are read
-- before which none is under way.
create table event (
  organisation_id uuid        not null, -- in whose feed it stands; of what agencies see, whose it is
  epoch           bigint      not null,
  transaction     xid8        not null default pg_current_xact_id(),
  sequence        bigint      not null generated always as identity,
  id              uuid        not null,
  at              timestamptz not null,
  type            text        not null,
  subject_kind    text        not null,
  subject_id      uuid        not null,
  external_id     text,
  version         bigint,
  data            jsonb,
  everybody       boolean, -- null = for the organisation; else for agencies: false = those that
  agencies        uuid[],  -- are named, true = all but those
  primary key (organisation_id, epoch, transaction, sequence),
  check (num_nulls(everybody, agencies) in (0, 2))
);

-- Agencies read what providers tell them.
create index event_for_agencies on event (epoch, transaction, sequence) where everybody is not null;
-- What is kept of a person.
create index event_of_subject on event (organisation_id, subject_id);

alter table event enable row level security;
alter table event force row level security;
create policy own on event using (organisation_id = caller_organisation());
create policy told on event for select
  using (
    (select caller_kind()) = 'AGENCY'
    and everybody <> (caller_organisation() = any (agencies))
  );
grant select, insert, delete on event to imaging_match_app;
grant update (external_id) on event to imaging_match_app;
