-- Addresses to which an organisation has its events sent. Secrets are sealed under a key of the
-- deployment: the service needs them to sign, nobody can read them here.
create table webhook (
  organisation_id  uuid        not null references organisation (id),
  id               uuid        not null,
  version          bigint      not null,
  url              text        not null check (char_length(url) between 1 and 2000),
  types            text[]      check (cardinality(types) > 0), -- null = all
  description      text        check (char_length(description) between 1 and 200),
  status           text        not null check (status in ('ENABLED', 'DISABLED')),
  disabled_because text        check (disabled_because in ('ASKED', 'GONE', 'FAILING')),
  secret           bytea       not null,
  old_secret       bytea,
  old_secret_until timestamptz,
  created_at       timestamptz not null,
  updated_at       timestamptz not null,
  primary key (organisation_id, id),
  check ((status = 'DISABLED') = (disabled_because is not null)),
  check (num_nulls(old_secret, old_secret_until) in (0, 2))
);

-- The order of lists.
create index webhook_in_order on webhook (organisation_id, created_at, id);

-- What there is to do for a webhook and who does it. Apart from the webhook, because it is written
-- with every attempt, which must not change the version that its owner has seen.
create table webhook_work (
  organisation_id uuid    not null,
  webhook_id      uuid    not null,
  enabled         boolean not null,
  -- Up to where the events of the organisation have become deliveries.
  epoch           bigint      not null,
  transaction     bigint      not null,
  sequence        bigint      not null,
  read_at         timestamptz not null,
  next_at         timestamptz, -- when the first of the waiting deliveries is due; null = none waits
  failures        integer not null default 0 check (failures >= 0), -- since the last success
  failing_since   timestamptz,
  rests_until     timestamptz, -- the receiver is left alone until then
  served_at       timestamptz, -- whoever was served longest ago comes first
  leased_by       uuid,
  leased_until    timestamptz, -- after this, whoever had it is gone
  primary key (organisation_id, webhook_id),
  foreign key (organisation_id, webhook_id) references webhook (organisation_id, id)
    on delete cascade,
  check (num_nulls(leased_by, leased_until) in (0, 2))
);

-- What was sent, is being sent and could not be sent. The body is kept, because each attempt is to
-- carry the same; it names things by their ids.
create table webhook_delivery (
  organisation_id uuid        not null,
  webhook_id      uuid        not null,
  id              uuid        not null, -- in the order of time
  event_id        uuid        not null,
  subject_id      uuid        not null, -- what the event is about
  type            text        not null,
  body            text        not null,
  state           text        not null check (state in ('PENDING', 'DELIVERED', 'FAILED')),
  attempts        integer     not null default 0 check (attempts >= 0),
  last_attempt_at timestamptz,
  last_status     integer,
  last_failure    text,
  next_attempt_at timestamptz,
  created_at      timestamptz not null,
  primary key (organisation_id, webhook_id, id),
  -- An event becomes one delivery, whoever finds it.
  unique (organisation_id, webhook_id, event_id),
  foreign key (organisation_id, webhook_id) references webhook (organisation_id, id)
    on delete cascade,
  check ((state = 'PENDING') = (next_attempt_at is not null))
);

create index webhook_delivery_due
  on webhook_delivery (organisation_id, webhook_id, next_attempt_at, id) where state = 'PENDING';
create index webhook_delivery_by_state on webhook_delivery (organisation_id, webhook_id, state, id);
-- What is kept of a person.
create index webhook_delivery_of_subject on webhook_delivery (organisation_id, subject_id);

do $$
declare
  name text;
begin
  foreach name in array array ['webhook', 'webhook_work', 'webhook_delivery']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy own on %I using (organisation_id = caller_organisation())', name);
  end loop;
end
$$;

-- Whoever runs the service learns whose turn it is; it then sends as the organisation.
create policy run on webhook_work for select using ((select caller_kind()) = 'OPERATOR');

-- Whether an organisation can have events after a place in its feed, for whoever runs the service:
-- one word about each webhook, instead of a look into each feed. What providers tell agencies counts
-- for all of them; reading on tells whom it is for.
create policy news on event for select to current_user using (true);

create function has_news(organisation uuid, agency boolean, epoch bigint, transaction bigint,
    sequence bigint) returns boolean
  language sql stable security definer
  begin atomic
    select (select caller_kind()) = 'OPERATOR' and (
      exists (
        select from event e
        where e.organisation_id = has_news.organisation
          and (e.epoch, e.transaction, e.sequence)
            > (has_news.epoch, has_news.transaction::text::xid8, has_news.sequence)
      )
      or has_news.agency and exists (
        select from event e
        where e.everybody is not null
          and (e.epoch, e.transaction, e.sequence)
            > (has_news.epoch, has_news.transaction::text::xid8, has_news.sequence)
      )
    );
  end;

grant select, insert, delete on webhook to imaging_match_app;
grant update (version, url, types, description, status, disabled_because, secret, old_secret,
  old_secret_until, updated_at) on webhook to imaging_match_app;
grant select, insert on webhook_work to imaging_match_app;
grant update (enabled, epoch, transaction, sequence, read_at, next_at, failures, failing_since, rests_until, served_at,
  leased_by, leased_until) on webhook_work to imaging_match_app;
grant select, insert, delete on webhook_delivery to imaging_match_app;
grant update (state, attempts, last_attempt_at, last_status, last_failure, next_attempt_at)
  on webhook_delivery to imaging_match_app;
