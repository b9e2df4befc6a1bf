-- Every credential that a vacancy names in what it asks, for lists.
create table vacancy_credential (
  organisation_id uuid not null,
  vacancy_id      uuid not null,
  code            text not null,
  primary key (organisation_id, vacancy_id, code),
  foreign key (organisation_id, vacancy_id) references vacancy (organisation_id, id)
    on delete cascade
);

-- The wall stands between the owner and these rows too.
alter table vacancy no force row level security;
insert into vacancy_credential (organisation_id, vacancy_id, code)
select distinct organisation_id, id, jsonb_path_query(credentials, 'lax $.**.holds') #>> '{}'
from vacancy
where credentials is not null;
alter table vacancy force row level security;

create index vacancy_credential_asked on vacancy_credential (organisation_id, code, vacancy_id);

alter table vacancy_credential enable row level security;
alter table vacancy_credential force row level security;
create policy own on vacancy_credential using (organisation_id = caller_organisation());
-- Whoever reads the vacancy, which has policies of its own.
create policy posted on vacancy_credential for select using (
  (select caller_kind()) = 'AGENCY'
  and exists (
    select from vacancy v
    where v.organisation_id = vacancy_credential.organisation_id
      and v.id = vacancy_credential.vacancy_id
  )
);
grant select, insert, delete on vacancy_credential to imaging_match_app;
