-- What was answered to a request that carries a key, so that the same request is answered the same
-- again and does nothing twice. It is written in the transaction of what the request does. Nothing
-- here refers to another table: a reference would lock the row of the organisation for every
-- answer, and these rows live for a day.
create table kept_answer (
  organisation_id uuid        not null,
  key             text        not null check (key ~ '^[!-~]{1,255}$'),
  fingerprint     bytea       not null check (octet_length(fingerprint) = 32),
  about_id        uuid,       -- what the answer shows
  answer          bytea,      -- sealed; null = there is none to repeat
  kept_at         timestamptz not null,
  expires_at      timestamptz not null,
  primary key (organisation_id, key)
);

-- Whatever is removed takes along what was answered about it.
create index kept_answer_about on kept_answer (organisation_id, about_id) where answer is not null;
-- Those to be forgotten, of all organisations.
create index kept_answer_by_expiry on kept_answer (expires_at);

alter table kept_answer enable row level security;
alter table kept_answer force row level security;
create policy own on kept_answer using (organisation_id = caller_organisation());
grant select, insert on kept_answer to imaging_match_app;
grant update (fingerprint, about_id, answer, kept_at, expires_at) on kept_answer to imaging_match_app;

-- Forgetting is nobody's in particular. The service cannot delete a row; it can ask the owner to
-- delete some that have expired, and learns how many those were. Replicas that ask at once share
-- the work.
create policy forget on kept_answer to current_user using (true);

create function forget_answers(moment timestamptz, most integer) returns integer
  language sql security definer
  begin atomic
    with forgotten as (
      delete from kept_answer
      where (organisation_id, key) in (
        select organisation_id, key from kept_answer
        where expires_at <= moment
        order by expires_at
        limit most
        for update skip locked
      )
      returning 1
    )
    select count(*)::integer from forgotten;
  end;

revoke all on function forget_answers from public;
grant execute on function forget_answers to imaging_match_app;
