-- What ranking reads of a vacancy, without its facility's place, which is joined. Written in the
-- transaction that writes the vacancy.
create table vacancy_facts (
  organisation_id uuid not null,
  vacancy_id uuid not null,
  facts jsonb not null check (jsonb_typeof(facts) = 'object'),
  primary key (organisation_id, vacancy_id),
  foreign key (organisation_id, vacancy_id)
    references vacancy (organisation_id, id) on delete cascade
);
