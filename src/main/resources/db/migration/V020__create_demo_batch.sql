-- Which parts of the demo data were loaded. Only an embedded database ever has rows here.
create table demo_batch (
  name      text        primary key,
  loaded_at timestamptz not null
);
