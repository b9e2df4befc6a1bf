-- How long an organisation keeps people whom nobody writes; without a row, or without months, it
-- keeps them until somebody removes them.
create table retention (
  organisation_id uuid        primary key references organisation (id),
  version         bigint      not null,
  months          integer     check (months between 1 and 120),
  updated_at      timestamptz
);

alter table retention enable row level security;
alter table retention force row level security;
create policy own on retention using (organisation_id = caller_organisation());
-- Whoever runs the service learns whose turn it is; the people it then removes as the organisation.
create policy run on retention for select using ((select caller_kind()) = 'OPERATOR');
grant select, insert, update on retention to imaging_match_app;

create index candidate_by_last_write on candidate (organisation_id, updated_at);
