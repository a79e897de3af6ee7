-- The house, its people and the ledger of facts. Every row of the trade belongs to a house; `raise_house_wall` puts
-- row-level security on each such table, so that a forgotten `where house_id = …` shows nothing instead of a neighbour.
create extension if not exists pg_trgm;

do $$ begin
  if not exists (select 1 from pg_roles where rolname = 'hb_app') then create role hb_app nologin; end if;
end $$;
grant usage on schema public to hb_app;

create function current_house() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.house_id', true), '')::uuid $$;

create procedure raise_house_wall(table_name text) language plpgsql as $$
begin
  execute format('alter table %I enable row level security', table_name);
  execute format('create policy house_wall on %I using (house_id = (select current_house())) with check (house_id = (select current_house()))', table_name);
  execute format('grant select, insert, update, delete on %I to hb_app', table_name);
end $$;

-- States change only along listed arrows. The same arrows stand in the domain (`transitions.ts`); a test compares the two.
create table allowed_transitions (
  machine text not null,
  from_state text not null,
  to_state text not null,
  primary key (machine, from_state, to_state)
);
grant select on allowed_transitions to hb_app;

create function refuse_unlisted_transition() returns trigger language plpgsql as $$
declare
  before_state text := to_jsonb(old) ->> tg_argv[1];
  after_state text := to_jsonb(new) ->> tg_argv[1];
begin
  if before_state is distinct from after_state and not exists (
    select 1 from allowed_transitions where machine = tg_argv[0] and from_state = before_state and to_state = after_state
  ) then
    raise exception 'transition % -> % is not listed for %', before_state, after_state, tg_argv[0] using errcode = 'check_violation';
  end if;
  return new;
end $$;

create table houses (
  id uuid primary key,
  name text not null check (length(name) between 1 and 200),
  country char(2) not null,
  default_language text not null check (default_language in ('en', 'fr', 'de', 'it')),
  is_demonstration boolean not null default false,
  settings jsonb not null default '{}',
  version integer not null default 1,
  created_at timestamptz not null
);
alter table houses enable row level security;
create policy house_wall on houses using (id = (select current_house())) with check (id = (select current_house()));
-- Jobs and the portal's entrance learn which houses live here before they step into one.
create policy house_list on houses for select using (current_setting('app.purpose', true) = 'house-list');
grant select, insert, update on houses to hb_app;

create table sites (
  house_id uuid not null references houses,
  id uuid not null,
  code text not null check (code ~ '^[A-Z0-9]{2,6}$'),
  name text not null,
  kind text not null check (kind in ('boutique', 'workshop', 'service_centre', 'partner')),
  country char(2) not null,
  region text,
  street text not null default '',
  postal_code text not null default '',
  city text not null default '',
  phone text not null default '',
  mail text not null default '',
  time_zone text not null,
  currency char(3) not null,
  language text not null check (language in ('en', 'fr', 'de', 'it')),
  tax_basis_points integer not null check (tax_basis_points between 0 and 5000),
  tax_number text not null default '',
  iban text not null default '',
  unclaimed_after_days integer not null default 365,
  opening jsonb not null default '{}',
  is_active boolean not null default true,
  version integer not null default 1,
  primary key (house_id, id),
  unique (house_id, code)
);
call raise_house_wall('sites');

-- Accounts and passkeys belong to a person, not to a house: one person may serve two houses. They are read before the
-- house is known, so they carry no wall; nothing of the trade is stored in them.
create table accounts (
  id uuid primary key,
  mail text not null unique check (mail = lower(mail)),
  password_hash text,
  totp_secret text,
  totp_confirmed_at timestamptz,
  totp_last_step bigint not null default 0,
  recovery_code_hashes text[] not null default '{}',
  failed_attempts integer not null default 0,
  locked_until timestamptz,
  created_at timestamptz not null
);
create table passkeys (
  credential_id text primary key,
  account_id uuid not null references accounts,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null default '{}',
  label text not null,
  created_at timestamptz not null,
  last_used_at timestamptz
);
create index passkeys_of_account on passkeys (account_id);
create table sign_in_challenges (
  id uuid primary key,
  account_id uuid references accounts,
  kind text not null check (kind in ('passkey_registration', 'passkey_sign_in', 'totp')),
  challenge text not null,
  expires_at timestamptz not null
);
grant select, insert, update, delete on accounts, passkeys, sign_in_challenges to hb_app;

create table staff (
  house_id uuid not null references houses,
  id uuid not null,
  account_id uuid references accounts,
  name text not null,
  mail text not null,
  role text not null check (role in ('owner', 'head_office', 'site_manager', 'advisor', 'watchmaker', 'parts_keeper', 'relationship_manager', 'reader')),
  language text not null check (language in ('en', 'fr', 'de', 'it')),
  skills text[] not null default '{}',
  weekly_minutes integer not null default 2400,
  is_active boolean not null default true,
  version integer not null default 1,
  created_at timestamptz not null,
  primary key (house_id, id)
);
alter table staff enable row level security;
-- A person at the door may see which houses they serve before one is chosen.
create policy house_wall on staff
  using (house_id = (select current_house()) or account_id = (select nullif(current_setting('app.account_id', true), '')::uuid))
  with check (house_id = (select current_house()));
grant select, insert, update, delete on staff to hb_app;
create unique index staff_of_account on staff (account_id, house_id);

create table staff_sites (
  house_id uuid not null,
  staff_id uuid not null,
  site_id uuid not null,
  primary key (house_id, staff_id, site_id),
  foreign key (house_id, staff_id) references staff,
  foreign key (house_id, site_id) references sites
);
call raise_house_wall('staff_sites');

create table sessions (
  token_hash bytea primary key,
  house_id uuid not null,
  staff_id uuid not null,
  account_id uuid not null references accounts,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  seen_at timestamptz not null,
  user_agent text not null default '',
  foreign key (house_id, staff_id) references staff
);
alter table sessions enable row level security;
-- A key opens only its own row: the door sets the hash of the cookie it was shown.
create policy own_session on sessions
  using (token_hash = (select decode(nullif(current_setting('app.session_hash', true), ''), 'hex')) or house_id = (select current_house()))
  with check (house_id = (select current_house()));
grant select, insert, update, delete on sessions to hb_app;
create index sessions_of_staff on sessions (house_id, staff_id);

-- The ledger. `sequence` is gapless per house: the counter row is taken last in each transaction, so commit order is
-- ledger order and a lost tail is visible. hb_app may read and append; nobody may change a fact, the trigger says so to owners too.
create table ledgers (
  house_id uuid primary key references houses,
  next_sequence bigint not null default 1
);
call raise_house_wall('ledgers');

create table facts (
  house_id uuid not null,
  sequence bigint not null,
  at timestamptz not null,
  actor_kind text not null check (actor_kind in ('staff', 'client', 'system', 'import')),
  actor_id uuid,
  site_id uuid,
  order_id uuid,
  watch_id uuid,
  client_id uuid,
  kind text not null,
  payload jsonb not null,
  primary key (house_id, sequence)
);
alter table facts enable row level security;
create policy house_wall on facts using (house_id = (select current_house())) with check (house_id = (select current_house()));
grant select, insert on facts to hb_app;
create index facts_of_order on facts (house_id, order_id, sequence) where order_id is not null;
create index facts_of_watch on facts (house_id, watch_id, sequence) where watch_id is not null;
create index facts_of_client on facts (house_id, client_id, sequence) where client_id is not null;
create index facts_of_kind on facts (house_id, kind, sequence);

create function refuse_change_of_facts() returns trigger language plpgsql as $$
begin
  raise exception 'facts are never changed or removed: append another fact' using errcode = 'insufficient_privilege';
end $$;
create trigger facts_never_change before update or delete or truncate on facts for each statement execute function refuse_change_of_facts();

-- Signed tree heads (RFC 6962). `frontier` holds the right-edge hashes, so that sealing reads only what is new.
create table seals (
  house_id uuid not null references houses,
  tree_size bigint not null,
  root_hash bytea not null,
  frontier bytea[] not null,
  at timestamptz not null,
  key_id text not null,
  signature bytea not null,
  primary key (house_id, tree_size)
);
alter table seals enable row level security;
create policy house_wall on seals using (house_id = (select current_house())) with check (house_id = (select current_house()));
grant select, insert on seals to hb_app;

-- Keys that open the personal fields of a client's facts. Erasure deletes the row; the sealed facts stay as they are.
create table client_keys (
  house_id uuid not null references houses,
  client_id uuid not null,
  key bytea not null,
  created_at timestamptz not null,
  primary key (house_id, client_id)
);
call raise_house_wall('client_keys');

create table idempotency_keys (
  house_id uuid not null,
  actor text not null,
  key text not null check (length(key) between 8 and 255),
  request_hash bytea not null,
  status integer,
  reply jsonb,
  at timestamptz not null,
  primary key (house_id, actor, key)
);
call raise_house_wall('idempotency_keys');

create table files (
  house_id uuid not null references houses,
  id uuid not null,
  storage_key text not null unique,
  name text not null,
  media_type text not null,
  size integer not null,
  width integer,
  height integer,
  sha256 bytea not null,
  created_at timestamptz not null,
  created_by uuid,
  primary key (house_id, id)
);
call raise_house_wall('files');

-- One row per thing that can be found by a fragment of its words; `words` is lower case without accents (platform/search.ts).
create table search_entries (
  house_id uuid not null,
  kind text not null check (kind in ('client', 'watch', 'order')),
  subject_id uuid not null,
  words text not null,
  primary key (house_id, kind, subject_id)
);
call raise_house_wall('search_entries');
create index search_entries_words on search_entries using gin (words gin_trgm_ops);

create table saved_views (
  house_id uuid not null,
  id uuid not null,
  staff_id uuid not null,
  screen text not null,
  name text not null,
  query text not null,
  created_at timestamptz not null,
  primary key (house_id, id),
  foreign key (house_id, staff_id) references staff
);
call raise_house_wall('saved_views');
