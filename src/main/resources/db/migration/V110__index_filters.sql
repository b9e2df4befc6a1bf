-- Builds indexes over everybody.
set local statement_timeout = 0;

-- A filter that many rows pass is read in the order of lists until the page is full; one that few
-- pass finds them at once.
create index candidate_by_role on candidate (organisation_id, role, created_at, id);
create index candidate_by_status on candidate (organisation_id, status, created_at, id);
create index candidate_by_home on candidate (organisation_id, home_region, created_at, id);
create index candidate_by_latitude on candidate (organisation_id, home_latitude);

-- What hangs on a person leads to the person.
create index candidate_experience_in on candidate_experience (organisation_id, modality, candidate_id);
drop index candidate_experience_by_modality;
create index candidate_credential_held on candidate_credential (organisation_id, code, candidate_id);
drop index candidate_credential_by_code;
create index candidate_licence_held on candidate_licence (organisation_id, jurisdiction, candidate_id);

create index vacancy_by_role on vacancy (organisation_id, role, created_at, id);
create index vacancy_by_status on vacancy (organisation_id, status, created_at, id);
create index vacancy_by_start on vacancy (organisation_id, starts_on);
create index vacancy_by_closing on vacancy (organisation_id, closes_on);
create index vacancy_at_facility on vacancy (organisation_id, facility_id, created_at, id);
drop index vacancy_of_facility;
create index vacancy_modality_asked on vacancy_modality (organisation_id, code, vacancy_id);
drop index vacancy_modality_by_code;

create index facility_by_region on facility (organisation_id, region, created_at, id);

-- Names are found by how they begin. Under row-level security an index may not compute anything
-- of a row, so the small letters are a column of their own, in the order of their characters.
alter table facility
  add column name_folded text collate "C" generated always as (lower(name)) stored;
create index facility_by_name on facility (organisation_id, name_folded);
