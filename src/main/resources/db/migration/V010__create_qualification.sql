-- What ranking may read of a person: facts without name, contact, number or free text. Written in
-- the transaction that writes the candidate, so that a committed write is in the next ranking.
create table candidate_facts (
  organisation_id uuid not null,
  candidate_id uuid not null,
  facts jsonb not null check (jsonb_typeof(facts) = 'object'),
  primary key (organisation_id, candidate_id),
  foreign key (organisation_id, candidate_id)
    references candidate (organisation_id, id) on delete cascade
);

-- For which modalities an active person can be asked: one row a modality, '*' for every active
-- person, '?' for one whose experience was never recorded, so that no modality can be ruled out.
create table qualification (
  organisation_id uuid not null,
  modality text not null,
  candidate_id uuid not null,
  primary key (organisation_id, modality, candidate_id),
  foreign key (organisation_id, candidate_id)
    references candidate_facts (organisation_id, candidate_id) on delete cascade
);

create index qualification_of_candidate on qualification (organisation_id, candidate_id);
