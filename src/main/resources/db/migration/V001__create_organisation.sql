-- A tenant, or the team that runs the service. Every tenant's row points here.
create table organisation (
  id         uuid primary key,
  kind       text        not null check (kind in ('AGENCY', 'PROVIDER', 'OPERATOR')),
  name       text        not null check (length(name) between 1 and 200),
  created_at timestamptz not null default now()
);
