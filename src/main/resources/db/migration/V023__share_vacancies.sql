-- Agencies read open vacancies: those for everybody, and those shared with them by name.
alter table vacancy add column restricted boolean not null default false;

create table vacancy_agency (
  organisation_id uuid not null,
  vacancy_id      uuid not null,
  agency_id       uuid not null,
  primary key (organisation_id, vacancy_id, agency_id),
  foreign key (organisation_id, vacancy_id) references vacancy (organisation_id, id)
    on delete cascade,
  constraint vacancy_agency_id_fkey foreign key (agency_id) references organisation (id)
);

create index vacancy_agency_of_agency on vacancy_agency (agency_id);

alter table vacancy_agency enable row level security;
alter table vacancy_agency force row level security;
create policy own on vacancy_agency using (organisation_id = caller_organisation());
-- An agency learns that it was asked, not who else was.
create policy asked on vacancy_agency for select using (agency_id = caller_organisation());
grant select, insert, delete on vacancy_agency to imaging_match_app;
grant select on vacancy_agency to imaging_match_reader;

create policy posted on vacancy for select
  using (
    status = 'OPEN'
    and (select caller_kind()) = 'AGENCY'
    and (
      not restricted
      or exists (
        select from vacancy_agency shared
        where shared.organisation_id = vacancy.organisation_id
          and shared.vacancy_id = vacancy.id
          and shared.agency_id = caller_organisation()
      )
    )
  );

-- What hangs on a vacancy is read by whoever reads the vacancy, which has policies of its own.
do $$
declare
  name text;
begin
  foreach name in array array ['vacancy_modality', 'vacancy_facts']
  loop
    execute format('create policy posted on %1$I for select using (
      (select caller_kind()) = ''AGENCY''
      and exists (select from vacancy v
        where v.organisation_id = %1$I.organisation_id and v.id = %1$I.vacancy_id))', name);
  end loop;
end
$$;

create policy posted on facility for select
  using (
    (select caller_kind()) = 'AGENCY'
    and exists (
      select from vacancy v
      where v.organisation_id = facility.organisation_id
        and v.facility_id = facility.id
        and v.status = 'OPEN'
    )
  );
