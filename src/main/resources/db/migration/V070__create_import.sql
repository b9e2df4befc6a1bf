-- Imports and how far they are: written every second while one runs, in a transaction of its own,
-- so that it can be watched from another replica and outlives the service that ran it.
create table import (
  organisation_id uuid        not null references organisation (id),
  id              uuid        not null,
  kind            text        not null check (kind in ('CANDIDATES', 'VACANCIES', 'FACILITIES')),
  atomic          boolean     not null,
  state           text        not null check (state in
    ('RUNNING', 'ENDED', 'CANCELLED', 'BROKEN_OFF')),
  created_at      timestamptz not null,
  seen_at         timestamptz not null, -- the last sign of life
  ended_at        timestamptz check ((ended_at is null) = (state = 'RUNNING')),
  cancelled       boolean     not null, -- somebody asked it to end
  lines           bigint      not null,
  created         bigint      not null,
  replaced        bigint      not null,
  unchanged       bigint      not null,
  refused         bigint      not null,
  primary key (organisation_id, id)
);

-- The order of lists.
create index import_in_order on import (organisation_id, created_at, id);

alter table import enable row level security;
alter table import force row level security;
create policy own on import using (organisation_id = caller_organisation());
grant select, insert, update, delete on import to imaging_match_app;
