-- Posts to be filled. What ranking filters by has columns; what it only reads as a whole is jsonb.
create table vacancy (
  organisation_id       uuid        not null references organisation (id),
  id                    uuid        not null,
  version               bigint      not null,
  external_id           text        check (char_length(external_id) between 1 and 100),
  facility_id           uuid        not null,
  title                 text        not null check (char_length(title) between 1 and 200),
  role                  text        not null,
  modalities_rule       text        not null check (modalities_rule in ('ALL', 'ANY')),
  training              boolean     not null,
  credentials           jsonb,
  preferred_credentials text[],
  accept_equivalents    boolean     not null,
  licence_required      boolean,
  languages             jsonb       check (jsonb_typeof(languages) = 'array'),
  minimum_education     text        check (minimum_education in
    ('CERTIFICATE', 'DIPLOMA', 'ASSOCIATE', 'BACHELOR', 'MASTER', 'DOCTORATE')),
  certificates          jsonb       check (jsonb_typeof(certificates) = 'array'),
  starts_on             date        check (starts_on between '1900-01-01' and '2200-12-31'),
  starts_asap           boolean     not null,
  start_flex_days       integer     not null check (start_flex_days between 0 and 365),
  weeks                 integer     check (weeks between 1 and 260),
  hours_per_week        numeric     check (hours_per_week between 1 and 80),
  contract              text        check (contract in
    ('TRAVEL', 'LOCAL', 'PER_DIEM', 'FIXED_TERM', 'PERMANENT')),
  shifts                text[]      check (shifts <@ array
    ['DAY', 'EVENING', 'NIGHT', 'WEEKEND', 'ON_CALL', 'ROTATING']),
  settings              text[],
  platforms             text[],
  pay_from              numeric     check (pay_from >= 0),
  pay_to                numeric     check (pay_to >= pay_from),
  pay_currency          text        check (pay_currency ~ '^[A-Z]{3}$'),
  pay_per               text        check (pay_per in ('HOUR', 'WEEK', 'YEAR')),
  sponsors_visa         boolean,
  grade                 jsonb,
  headcount             integer     not null check (headcount between 1 and 10000),
  closes_on             date        check (closes_on between '1900-01-01' and '2200-12-31'),
  status                text        not null check (status in
    ('DRAFT', 'OPEN', 'ON_HOLD', 'FILLED', 'CLOSED', 'CANCELLED')),
  weights               jsonb,
  created_at            timestamptz not null,
  updated_at            timestamptz not null,
  primary key (organisation_id, id),
  constraint vacancy_external_id_key unique (organisation_id, external_id),
  constraint vacancy_facility_id_fkey
    foreign key (organisation_id, facility_id) references facility (organisation_id, id),
  check (contract <> 'PERMANENT' or weeks is null),
  check (num_nulls(pay_from, pay_currency, pay_per) in (0, 3))
);

-- The order of lists.
create index vacancy_in_order on vacancy (organisation_id, created_at, id);

-- A facility's vacancies; also what its deletion looks up.
create index vacancy_of_facility on vacancy (organisation_id, facility_id);

-- Agencies read open vacancies of every provider, one by its id alone or all in order. Few
-- vacancies are open at a time, so the indexes hold only those.
create index vacancy_open_by_id on vacancy (id) where status = 'OPEN';
create index vacancy_open_in_order on vacancy (created_at, id) where status = 'OPEN';

create table vacancy_modality (
  organisation_id    uuid    not null,
  vacancy_id         uuid    not null,
  position           integer not null check (position >= 0),
  code               text    not null,
  minimum_months     integer check (minimum_months between 0 and 720),
  used_within_months integer check (used_within_months between 0 and 720),
  primary key (organisation_id, vacancy_id, position),
  foreign key (organisation_id, vacancy_id) references vacancy (organisation_id, id)
    on delete cascade
);

create index vacancy_modality_by_code on vacancy_modality (organisation_id, code);
