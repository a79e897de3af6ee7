-- A translation stands beside what a client wrote, never in its place; asked once, gone with the words it translates.
create table message_translations (
  house_id uuid not null,
  message_id uuid not null,
  language text not null check (language in ('en', 'fr', 'de', 'it')),
  words text not null,
  model text not null default '',
  made_at timestamptz not null,
  primary key (house_id, message_id, language),
  foreign key (house_id, message_id) references messages on delete cascade
);
call raise_house_wall('message_translations');

-- Drafts send the house's own sentences to a model; a translation sends the client's. That is another consent, off by default.
alter table house_writers add column translates boolean not null default false;

-- What somebody practised: which habits an answer kept, never the answer itself. Nobody else's business, so no fact is written of it.
create table exercise_attempts (
  house_id uuid not null,
  id uuid not null,
  staff_id uuid not null,
  kind text not null check (kind in ('write', 'choose', 'find')),
  -- Names a case without leading back to the conversation it came from.
  case_key text not null,
  habits jsonb not null,
  done_at timestamptz not null,
  primary key (house_id, id),
  foreign key (house_id, staff_id) references staff
);
call raise_house_wall('exercise_attempts');
create index exercise_attempts_of_person on exercise_attempts (house_id, staff_id, id);

-- Who lets whom see how they get on. A withdrawn line stays withdrawn; another consent is another line.
create table exercise_consents (
  house_id uuid not null,
  id uuid not null,
  staff_id uuid not null,
  shown_to uuid not null,
  given_at timestamptz not null,
  withdrawn_at timestamptz,
  primary key (house_id, id),
  foreign key (house_id, staff_id) references staff,
  foreign key (house_id, shown_to) references staff (house_id, id),
  check (staff_id <> shown_to)
);
call raise_house_wall('exercise_consents');
create unique index exercise_consents_standing on exercise_consents (house_id, staff_id, shown_to) where withdrawn_at is null;
create index exercise_consents_shown on exercise_consents (house_id, shown_to) where withdrawn_at is null;
