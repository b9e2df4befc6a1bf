-- Writes the facts of everybody anew.
set local statement_timeout = 0;

-- What ranking reads of people in order, strongest first: one row for each modality and place in
-- which somebody could be asked. It carries what tells the best score the person could have, and
-- signatures (sets of words, a bit each) of what gates ask. The service makes the rows in the
-- transaction that writes the person, and makes all of them anew when its rules have changed.
drop table qualification;

create table qualification (
  organisation_id uuid             not null,
  candidate_id    uuid             not null,
  modality        text             not null, -- '*' for everybody, '?' where none was recorded
  place           text             not null, -- '*', a country, a licence, a registration
  valid_until     integer          not null, -- days since 1970-01-01, as those below
  cell            integer          not null, -- of a grid over the earth; -1 where no home is recorded
  weakness        integer          not null, -- what rows are ordered by
  months          integer          not null,
  last_used_on    integer,
  latitude        double precision,
  longitude       double precision,
  home_region     text,
  verification    integer          not null, -- percent
  certified_until integer          not null,
  free_from       integer,
  free_until      integer          not null,
  background      bigint           not null,
  places          bigint           not null,
  wishes          bigint           not null,
  discoverable    boolean          not null,
  primary key (organisation_id, candidate_id, modality, place),
  foreign key (organisation_id, candidate_id)
    references candidate_facts (organisation_id, candidate_id) on delete cascade,
  check (num_nulls(latitude, longitude) in (0, 2))
);

-- The streams: near a facility cell by cell, and everywhere; of one agency, and of all.
create index qualification_near
  on qualification (organisation_id, modality, place, cell, weakness, candidate_id);
create index qualification_in_order
  on qualification (organisation_id, modality, place, weakness, candidate_id);
create index qualification_discoverable_near
  on qualification (modality, place, cell, weakness, candidate_id) where discoverable;
create index qualification_discoverable_in_order
  on qualification (modality, place, weakness, candidate_id) where discoverable;

alter table qualification enable row level security;
alter table qualification force row level security;
create policy own on qualification using (organisation_id = caller_organisation());
create policy discovered on qualification for select to imaging_match_reader
  using (discoverable and (select caller_kind()) = 'PROVIDER');
grant select, insert, update, delete on qualification to imaging_match_app;
grant select on qualification to imaging_match_reader;

-- Facts are read whole, as they were written: text of that kind need not be put together again.
alter table candidate_facts drop constraint candidate_facts_facts_check;
alter table candidate_facts alter column facts type json using facts::text::json;
alter table candidate_facts add check (json_typeof(facts) = 'object');

-- By which rules the rows of a person were made. Those of another edition are made anew.
alter table candidate_facts add column edition text not null default '';
alter table candidate_facts alter column edition drop default;
create index candidate_facts_by_edition on candidate_facts (organisation_id, edition);
