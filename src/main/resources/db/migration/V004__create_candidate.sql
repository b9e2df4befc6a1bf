-- People on an agency's books. A list has a table of its own, because ranking narrows by it.
create table candidate (
  organisation_id      uuid        not null references organisation (id),
  id                   uuid        not null,
  version              bigint      not null,
  external_id          text        check (char_length(external_id) between 1 and 100),
  given_name           text        not null check (char_length(given_name) between 1 and 100),
  family_name          text        not null check (char_length(family_name) between 1 and 100),
  email                text        check (char_length(email) between 3 and 254),
  phone                text        check (char_length(phone) between 1 and 40),
  role                 text        not null,
  home_region          text        check (home_region ~ '^[A-Z]{2}(-[A-Z0-9]{1,3})?$'),
  home_latitude        double precision check (home_latitude between -90 and 90),
  home_longitude       double precision check (home_longitude between -180 and 180),
  regions              text[],
  available_from       date,
  available_until      date,
  contracts            text[]      check (contracts <@ array
    ['TRAVEL', 'LOCAL', 'PER_DIEM', 'FIXED_TERM', 'PERMANENT']),
  shifts               text[]      check (shifts <@ array
    ['DAY', 'EVENING', 'NIGHT', 'WEEKEND', 'ON_CALL', 'ROTATING']),
  minimum_pay_amount   numeric     check (minimum_pay_amount >= 0),
  minimum_pay_currency text        check (minimum_pay_currency ~ '^[A-Z]{3}$'),
  minimum_pay_per      text        check (minimum_pay_per in ('HOUR', 'WEEK', 'YEAR')),
  discoverable         boolean     not null,
  status               text        not null check (status in ('ACTIVE', 'INACTIVE', 'ARCHIVED')),
  -- Which of these were recorded, be it as none. Ranking takes what was not recorded as unknown.
  recorded             text[]      not null check (recorded <@ array
    ['WORK_RIGHTS', 'CREDENTIALS', 'LICENCES', 'CERTIFICATES', 'EXPERIENCE', 'EDUCATION',
     'CONTINUING_EDUCATION', 'LANGUAGES', 'AVAILABILITY']),
  created_at           timestamptz not null,
  updated_at           timestamptz not null,
  primary key (organisation_id, id),
  constraint candidate_external_id_key unique (organisation_id, external_id),
  check ((home_latitude is null) = (home_longitude is null)),
  check (available_until >= available_from),
  check (num_nulls(minimum_pay_amount, minimum_pay_currency, minimum_pay_per) in (0, 3))
);

-- The order of lists.
create index candidate_in_order on candidate (organisation_id, created_at, id);

create table candidate_work_right (
  organisation_id uuid    not null,
  candidate_id    uuid    not null,
  position        integer not null check (position >= 0),
  country         text    not null check (country ~ '^[A-Z]{2}$'),
  basis           text    not null check (basis in ('CITIZEN', 'PERMANENT', 'WORK_PERMIT', 'OTHER')),
  valid_until     date,
  primary key (organisation_id, candidate_id, position),
  foreign key (organisation_id, candidate_id) references candidate (organisation_id, id)
    on delete cascade
);

create table candidate_credential (
  organisation_id    uuid    not null,
  candidate_id       uuid    not null,
  position           integer not null check (position >= 0),
  code               text    not null,
  number             text    check (char_length(number) between 1 and 100),
  issued_on          date,
  valid_until        date,
  status             text    not null check (status in
    ('ACTIVE', 'CE_PROBATION', 'REGISTRY_ELIGIBLE', 'SUSPENDED', 'REVOKED', 'DISCONTINUED')),
  verification_level text    check (verification_level in
    ('SELF_DECLARED', 'DOCUMENT', 'PRIMARY_SOURCE')),
  verified_on        date,
  primary key (organisation_id, candidate_id, position),
  foreign key (organisation_id, candidate_id) references candidate (organisation_id, id)
    on delete cascade,
  check (valid_until >= issued_on)
);

create index candidate_credential_by_code on candidate_credential (organisation_id, code);

create table candidate_licence (
  organisation_id uuid    not null,
  candidate_id    uuid    not null,
  position        integer not null check (position >= 0),
  jurisdiction    text    not null check (jurisdiction ~ '^[A-Z]{2}(-[A-Z0-9]{1,3})?$'),
  scope           text[],
  issued_on       date,
  valid_until     date,
  status          text    not null check (status in
    ('ACTIVE', 'CE_PROBATION', 'REGISTRY_ELIGIBLE', 'SUSPENDED', 'REVOKED', 'DISCONTINUED')),
  primary key (organisation_id, candidate_id, position),
  foreign key (organisation_id, candidate_id) references candidate (organisation_id, id)
    on delete cascade,
  check (valid_until >= issued_on)
);

create table candidate_certificate (
  organisation_id uuid    not null,
  candidate_id    uuid    not null,
  position        integer not null check (position >= 0),
  code            text    not null,
  valid_until     date,
  primary key (organisation_id, candidate_id, position),
  foreign key (organisation_id, candidate_id) references candidate (organisation_id, id)
    on delete cascade
);

create table candidate_experience (
  organisation_id uuid    not null,
  candidate_id    uuid    not null,
  position        integer not null check (position >= 0),
  modality        text    not null,
  months          integer not null check (months between 0 and 720),
  last_used_on    date,
  settings        text[],
  platforms       text[],
  primary key (organisation_id, candidate_id, position),
  foreign key (organisation_id, candidate_id) references candidate (organisation_id, id)
    on delete cascade
);

create index candidate_experience_by_modality on candidate_experience (organisation_id, modality);

create table candidate_education (
  organisation_id uuid    not null,
  candidate_id    uuid    not null,
  position        integer not null check (position >= 0),
  level           text    not null check (level in
    ('CERTIFICATE', 'DIPLOMA', 'ASSOCIATE', 'BACHELOR', 'MASTER', 'DOCTORATE')),
  programme       text    check (char_length(programme) between 1 and 200),
  completed_on    date,
  primary key (organisation_id, candidate_id, position),
  foreign key (organisation_id, candidate_id) references candidate (organisation_id, id)
    on delete cascade
);

create table candidate_continuing_education (
  organisation_id uuid    not null,
  candidate_id    uuid    not null,
  position        integer not null check (position >= 0),
  credential      text    not null,
  credits         numeric not null check (credits >= 0),
  cycle_ends_on   date,
  primary key (organisation_id, candidate_id, position),
  foreign key (organisation_id, candidate_id) references candidate (organisation_id, id)
    on delete cascade
);

create table candidate_language (
  organisation_id uuid    not null,
  candidate_id    uuid    not null,
  position        integer not null check (position >= 0),
  tag             text    not null check (char_length(tag) between 2 and 35),
  level           text    check (level in ('A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
  primary key (organisation_id, candidate_id, position),
  foreign key (organisation_id, candidate_id) references candidate (organisation_id, id)
    on delete cascade
);
