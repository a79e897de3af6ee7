-- How a house speaks: its tone, the edition of what may be said when, and the model it may let draft.

create table house_tones (
  house_id uuid not null references houses,
  language text not null check (language in ('en', 'fr', 'de', 'it')),
  greeting text not null,
  closing text not null,
  signature text not null default '',
  changed_by uuid,
  changed_at timestamptz not null,
  primary key (house_id, language)
);
call raise_house_wall('house_tones');

-- Editions of the rules of coherence, never edited: another one follows. Without any, those that come with the software rule.
create table coherence_editions (
  house_id uuid not null references houses,
  version integer not null,
  rules jsonb not null,
  reason text not null,
  created_by uuid,
  created_at timestamptz not null,
  primary key (house_id, version)
);
call raise_house_wall('coherence_editions');

-- Off until a house turns it on; the key is sealed under the house's own.
create table house_writers (
  house_id uuid not null references houses,
  enabled boolean not null default false,
  url text not null default '',
  model text not null default '',
  sealed_key bytea not null default '',
  changed_by uuid,
  changed_at timestamptz not null,
  primary key (house_id)
);
call raise_house_wall('house_writers');
