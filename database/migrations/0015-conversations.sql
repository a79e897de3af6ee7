-- Conversations: until when a site answers, who is writing, the chat's visits, approved templates of a channel.

-- Until when whoever wrote has a right to an answer. A site without a row answers within one working day.
create table answer_promises (
  house_id uuid not null,
  site_id uuid not null,
  amount integer not null check (amount between 1 and 60),
  unit text not null check (unit in ('working_days', 'open_hours')),
  version integer not null default 1,
  primary key (house_id, site_id),
  foreign key (house_id, site_id) references sites
);
call raise_house_wall('answer_promises');

-- Who stands with a pen over whose conversation: a sign of life of seconds, never a lock.
create table conversation_writers (
  house_id uuid not null references houses,
  -- The client's id, or the contact's.
  subject_id uuid not null,
  staff_id uuid not null,
  at timestamptz not null,
  primary key (house_id, subject_id, staff_id)
);
call raise_house_wall('conversation_writers');

-- One window of the chat on the house's own site. The token stays with the visitor; the contact is who they are to us.
create table chat_visits (
  house_id uuid not null references houses,
  id uuid not null,
  account_id uuid not null,
  contact_id uuid not null,
  token_hash bytea not null,
  language text not null check (language in ('en', 'fr', 'de', 'it')),
  -- Given by the visitor when nobody was there; proves nothing about who they are.
  mail text not null default '',
  created_at timestamptz not null,
  seen_at timestamptz not null,
  primary key (house_id, id),
  unique (house_id, token_hash)
);
call raise_house_wall('chat_visits');
create index chat_visits_of_contact on chat_visits (house_id, contact_id, seen_at desc);

-- WhatsApp lets a text leave outside its window only in words approved before: their name, language and values.
alter table messages add column channel_template jsonb;
