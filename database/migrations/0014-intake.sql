-- What comes in: accounts it comes through, the raw thing before anything is understood, and people not known yet.

create table channel_accounts (
  house_id uuid not null references houses,
  id uuid not null,
  channel text not null check (channel in ('mail', 'sms', 'whatsapp', 'telegram', 'chat')),
  site_id uuid,
  name text not null,
  -- What the outside writes to: a mail address, a number, a bot's name, an origin for the chat.
  address text not null,
  -- Hosts, ports, users, template names; never a secret.
  settings jsonb not null default '{}',
  -- Under the house's key; empty when the channel needs none.
  sealed_secret bytea not null default '',
  enabled boolean not null default true,
  -- Where reading stopped, so that a restart takes up exactly there.
  cursor jsonb not null default '{}',
  trouble text not null default '',
  trouble_since timestamptz,
  seen_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null,
  primary key (house_id, id),
  unique (house_id, channel, address)
);
call raise_house_wall('channel_accounts');

-- Stored before it is understood, and kept when it could not be: nothing that arrived is lost.
create table arrivals (
  house_id uuid not null references houses,
  id uuid not null,
  account_id uuid not null,
  channel text not null,
  -- The outside's own name of it; the same arrival twice is one row.
  external_key text not null,
  raw bytea not null,
  state text not null default 'raw' check (state in ('raw', 'understood', 'not_understood', 'set_aside')),
  failure text not null default '',
  message_id uuid,
  arrived_at timestamptz not null,
  primary key (house_id, id),
  unique (house_id, account_id, external_key)
);
call raise_house_wall('arrivals');
create index arrivals_by_state on arrivals (house_id, state, id);

-- Someone who wrote and is not known: recognised as a client, or dismissed. Undoing gives the messages back.
create table contacts (
  house_id uuid not null references houses,
  id uuid not null,
  channel text not null,
  address text not null,
  name text not null default '',
  state text not null default 'open' check (state in ('open', 'recognised', 'dismissed')),
  client_id uuid,
  settled_by uuid,
  settled_at timestamptz,
  created_at timestamptz not null,
  primary key (house_id, id),
  unique (house_id, channel, address)
);
call raise_house_wall('contacts');
create index contacts_by_state on contacts (house_id, state, id);

-- Further addresses of a client, each confirmed by a person.
create table client_addresses (
  house_id uuid not null,
  client_id uuid not null,
  channel text not null,
  address text not null,
  contact_id uuid,
  confirmed_by uuid,
  created_at timestamptz not null,
  primary key (house_id, channel, address),
  foreign key (house_id, client_id) references clients
);
call raise_house_wall('client_addresses');

alter table messages
  add column contact_id uuid,
  add column account_id uuid,
  add column arrival_id uuid,
  -- The outside's own name of the message (Message-ID, wamid), for threads and for what bounces.
  add column external_id text not null default '',
  -- Sanitised when it came in; shown in a sandboxed frame only.
  add column body_html text not null default '',
  add column detected_language text not null default '',
  add column triage text not null default '' check (triage in ('', 'question', 'complaint', 'praise', 'order', 'quote_answer', 'spam')),
  add column triage_by text not null default '' check (triage_by in ('', 'classifier', 'person')),
  -- A guess with its reason until a person confirms it.
  add column suggested_order_id uuid,
  add column suggested_watch_id uuid,
  add column suggestion_reason text not null default '';
create index messages_of_contact on messages (house_id, contact_id, id) where contact_id is not null;
create index messages_by_external on messages (house_id, external_id) where external_id <> '';

create table message_attachments (
  house_id uuid not null,
  message_id uuid not null,
  file_id uuid not null,
  name text not null,
  media_type text not null,
  bytes integer not null,
  -- Set when a person put it into the order.
  order_id uuid,
  primary key (house_id, message_id, file_id),
  foreign key (house_id, message_id) references messages
);
call raise_house_wall('message_attachments');

-- What is owed to one client (or one contact): who sees to it, until when it may rest, what it still needs.
create table conversation_duties (
  house_id uuid not null references houses,
  -- The client's id, or the contact's while nobody knows them.
  subject_id uuid not null,
  assigned_to uuid,
  snoozed_until timestamptz,
  needs_fact text not null default '',
  changed_by uuid,
  changed_at timestamptz not null,
  version integer not null default 1,
  primary key (house_id, subject_id)
);
call raise_house_wall('conversation_duties');

create table remark_mentions (
  house_id uuid not null,
  message_id uuid not null,
  staff_id uuid not null,
  seen_at timestamptz,
  primary key (house_id, message_id, staff_id),
  foreign key (house_id, message_id) references messages
);
call raise_house_wall('remark_mentions');
create index remark_mentions_unseen on remark_mentions (house_id, staff_id) where seen_at is null;

create table saved_answers (
  house_id uuid not null references houses,
  id uuid not null,
  name text not null,
  language text not null check (language in ('en', 'fr', 'de', 'it')),
  body text not null,
  created_by uuid,
  created_at timestamptz not null,
  version integer not null default 1,
  primary key (house_id, id)
);
call raise_house_wall('saved_answers');
