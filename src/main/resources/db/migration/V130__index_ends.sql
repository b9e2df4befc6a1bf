-- Builds indexes over everybody.
set local statement_timeout = 0;

-- Of whom something runs out within some days is read from these, however many people there are.
create index candidate_credential_ending on candidate_credential (organisation_id, valid_until, candidate_id);
create index candidate_credential_issued on candidate_credential (organisation_id, code, issued_on);
create index candidate_licence_ending on candidate_licence (organisation_id, valid_until, candidate_id);
create index candidate_certificate_ending on candidate_certificate (organisation_id, valid_until, candidate_id);
create index candidate_work_right_ending on candidate_work_right (organisation_id, valid_until, candidate_id);
create index candidate_cycle_ending
  on candidate_continuing_education (organisation_id, cycle_ends_on, candidate_id);
