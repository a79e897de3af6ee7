-- A one-time password (an invitation, a reset) stops opening the door after this moment; a chosen one has no end.
alter table accounts add column password_expires_at timestamptz;

-- Reading the audit by person, newest first.
create index facts_of_actor on facts (house_id, actor_id, sequence) where actor_id is not null;
create index facts_of_moment on facts (house_id, at, sequence);

-- Enrolling an authenticator asks another question than signing in with it; the two must never answer each other.
alter table sign_in_challenges drop constraint sign_in_challenges_kind_check;
alter table sign_in_challenges add constraint sign_in_challenges_kind_check
  check (kind in ('passkey_registration', 'passkey_sign_in', 'totp', 'totp_enrolment'));
