-- What people look for posts in: one row for each modality and place in whose lists an open vacancy
-- is found, once with the conditions of meeting all its gates, once with those of failing none. It
-- carries what tells the best score that somebody could have, and signatures (sets of words, a bit
-- each) of what the gates ask. The service makes the rows in the transaction that writes the vacancy
-- or its facility, and makes all of them anew when its rules have changed. They hold on every day.
create table opening (
  organisation_id    uuid    not null,
  vacancy_id         uuid    not null,
  best               text    not null check (best in ('ELIGIBLE', 'CONDITIONAL')),
  modality           text    not null, -- '*' in a training post
  place              text    not null, -- '*', a country, a licence, a registration
  usual              boolean not null, -- whether the place tells the best score
  cell               integer not null, -- of a grid over the earth; -1 where no location is stated
  minimum_months     integer not null,
  used_within_months integer,
  any_of_several     boolean not null,
  starts_on          integer,          -- days since 1970-01-01
  starts_asap        boolean not null,
  start_flex_days    integer not null,
  days               integer not null,
  background0        bigint  not null,
  background1        bigint  not null,
  background2        bigint  not null,
  places0            bigint  not null,
  places1            bigint  not null,
  wishes0            bigint  not null,
  wishes1            bigint  not null,
  wishes2            bigint  not null,
  wishes3            bigint  not null,
  wishes4            bigint  not null,
  wishes5            bigint  not null,
  region             text    not null,
  latitude           double precision,
  longitude          double precision,
  stated             integer not null, -- the fits that count, a bit each
  by_experience      boolean not null,
  preferred          bigint[],
  settings           bigint[],
  weights            text,             -- the vacancy's own, as JSON
  facility_id        uuid    not null,
  restricted         boolean not null,
  primary key (organisation_id, vacancy_id, best, modality, place),
  foreign key (organisation_id, vacancy_id)
    references vacancy_facts (organisation_id, vacancy_id) on delete cascade,
  check (num_nulls(latitude, longitude) in (0, 2))
);

-- Agencies look in the posts of all providers.
create index opening_in_lists on opening (best, usual, modality, place, cell);

alter table opening enable row level security;
alter table opening force row level security;
create policy own on opening using (organisation_id = caller_organisation());
create policy posted on opening for select
  using (
    (select caller_kind()) = 'AGENCY'
    and (
      not restricted
      or exists (
        select from vacancy_agency shared
        where shared.organisation_id = opening.organisation_id
          and shared.vacancy_id = opening.vacancy_id
          and shared.agency_id = caller_organisation()
      )
    )
  );
grant select, insert, update, delete on opening to imaging_match_app;
grant select on opening to imaging_match_reader;

-- By which rules the rows of a vacancy were made. Those of another edition are made anew.
alter table vacancy_facts add column edition text not null default '';
alter table vacancy_facts alter column edition drop default;
create index vacancy_facts_by_edition on vacancy_facts (organisation_id, edition);
