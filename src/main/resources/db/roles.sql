-- The three roles of the service. A superuser runs this once, connected to the database of the
-- service; running it again changes nothing. Passwords are set apart:
--   alter role imaging_match_owner password '…'; alter role imaging_match_app password '…';
--
-- imaging_match_owner   owns the tables and migrates them; the service never serves as it
-- imaging_match_app     what the service logs in as: reads and writes rows, under row-level security
-- imaging_match_reader  what it becomes to rank: reads facts and nothing that names a person
do $$
declare
  name text;
begin
  foreach name in array array ['imaging_match_owner', 'imaging_match_app', 'imaging_match_reader']
  loop
    if not exists (select from pg_roles where rolname = name) then
      execute format('create role %I', name);
    end if;
    execute format('alter role %I nosuperuser nobypassrls nocreaterole nocreatedb', name);
  end loop;
  execute format('alter database %I owner to imaging_match_owner', current_database());
  -- Those that a version before these roles made.
  for name in
    select tablename from pg_tables
    where schemaname = 'public' and tableowner <> 'imaging_match_owner'
  loop
    execute format('alter table public.%I owner to imaging_match_owner', name);
  end loop;
end
$$;

alter role imaging_match_owner login;

-- Without inheritance, so that what the reader may see is seen only by who has become the reader.
alter role imaging_match_app login noinherit;
grant imaging_match_reader to imaging_match_app;
