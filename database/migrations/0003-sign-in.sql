-- A one-time password (an invitation, a reset) stops opening the door after this moment; a chosen one has no end.
alter table accounts add column password_expires_at timestamptz;

-- Reading the audit by person, newest first.
create index facts_of_actor on facts (house_id, actor_id, sequence) where actor_id is not null;
create index facts_of_moment on facts (house_id, at, sequence);
