-- What a client allows to be said, per purpose and channel: versions, none overwritten. What serves an open order and what
-- answers a question needs no consent and has no row here.
create table consents (
  house_id uuid not null references houses,
  client_id uuid not null,
  purpose text not null check (purpose in ('survey', 'care', 'commercial')),
  channel text not null check (channel in ('mail', 'sms', 'whatsapp', 'telegram', 'chat', 'portal', 'counter', 'telephone', 'letter')),
  version integer not null check (version > 0),
  granted boolean not null,
  proof text not null check (proof <> ''),
  changed_by uuid,
  changed_at timestamptz not null,
  primary key (house_id, client_id, purpose, channel, version),
  foreign key (house_id, client_id) references clients
);
call raise_house_wall('consents');

-- Which rule holds a message back, and since when: the screen says it, and the round that reconsiders reads it.
alter table messages add column held_rule text not null default '';
alter table messages add column held_at timestamptz;
-- The gates judge at the very moment of leaving, when a message is being sent already.
insert into allowed_transitions (machine, from_state, to_state) values ('message', 'sending', 'held') on conflict do nothing;
