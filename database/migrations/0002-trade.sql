-- Clients, watches, the menu, orders and everything that hangs on an order.
create table clients (
  house_id uuid not null references houses,
  id uuid not null,
  given_name text not null default '',
  family_name text not null,
  company text not null default '',
  mail text not null default '',
  phone text not null default '',
  language text not null check (language in ('en', 'fr', 'de', 'it')),
  street text not null default '',
  postal_code text not null default '',
  city text not null default '',
  country text not null default '',
  remark text not null default '',
  merged_into uuid,
  erased_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null,
  primary key (house_id, id)
);
call raise_house_wall('clients');
create index clients_by_mail on clients (house_id, lower(mail)) where mail <> '';
create index clients_by_phone on clients (house_id, phone) where phone <> '';
create index clients_by_name on clients (house_id, lower(family_name), id);

create table watches (
  house_id uuid not null references houses,
  id uuid not null,
  client_id uuid,
  brand text not null,
  model text not null default '',
  reference text not null default '',
  serial text not null default '',
  serial_normalised text not null default '',
  serial_state text not null check (serial_state in ('read', 'unknown', 'worn', 'mismatch')),
  calibre text not null default '',
  movement text not null default 'unknown' check (movement in ('mechanical', 'automatic', 'quartz', 'unknown')),
  movement_serial text not null default '',
  material text not null default '',
  strap text not null default '',
  dial text not null default '',
  year integer check (year between 1400 and 2200),
  marks text not null default '',
  version integer not null default 1,
  created_at timestamptz not null,
  primary key (house_id, id),
  foreign key (house_id, client_id) references clients
);
call raise_house_wall('watches');
create index watches_of_client on watches (house_id, client_id);
create index watches_by_serial on watches (house_id, serial_normalised) where serial_normalised <> '';

create table services (
  house_id uuid not null references houses,
  id uuid not null,
  code text not null,
  category text not null check (category in ('regulation', 'dial', 'polishing', 'crystal', 'strap', 'overhaul', 'water_resistance', 'battery', 'gaskets', 'control', 'other')),
  names jsonb not null,
  skill text not null,
  minutes integer not null check (minutes >= 0),
  movement text not null default 'any' check (movement in ('any', 'mechanical', 'quartz')),
  while_you_wait boolean not null default false,
  warranty_months integer not null default 0,
  is_active boolean not null default true,
  position integer not null default 0,
  version integer not null default 1,
  primary key (house_id, id),
  unique (house_id, code)
);
call raise_house_wall('services');

create table price_lists (
  house_id uuid not null references houses,
  id uuid not null,
  name text not null,
  currency char(3) not null,
  site_id uuid,
  valid_from date not null,
  valid_until date,
  rounding_minor integer not null default 5,
  tax_included boolean not null default true,
  version integer not null default 1,
  created_at timestamptz not null,
  primary key (house_id, id)
);
call raise_house_wall('price_lists');
create table prices (
  house_id uuid not null,
  price_list_id uuid not null,
  service_id uuid not null,
  amount_minor bigint not null check (amount_minor >= 0),
  primary key (house_id, price_list_id, service_id),
  foreign key (house_id, price_list_id) references price_lists,
  foreign key (house_id, service_id) references services
);
call raise_house_wall('prices');

create table order_counters (
  house_id uuid not null,
  series text not null,
  last_number integer not null,
  primary key (house_id, series)
);
call raise_house_wall('order_counters');

create table orders (
  house_id uuid not null references houses,
  id uuid not null,
  number text not null,
  kind text not null check (kind in ('deposit', 'while_you_wait', 'past')),
  site_id uuid not null,
  workshop_site_id uuid not null,
  client_id uuid,
  watch_id uuid not null,
  stage text not null check (stage in ('received', 'assessed', 'quoted', 'approved', 'in_work', 'controlled', 'ready', 'returned', 'declined', 'cancelled', 'abandoned')),
  stage_since timestamptz not null,
  wait_reason text check (wait_reason in ('client', 'part', 'skill', 'partner', 'transit', 'incident')),
  wait_since timestamptz,
  wait_note text not null default '',
  outcome text check (outcome in ('serviced', 'declined', 'cancelled', 'abandoned')),
  received_at timestamptz not null,
  ready_at timestamptz,
  returned_at timestamptz,
  client_words text not null default '',
  condition text not null default '',
  currency char(3) not null,
  diagnosis_fee_minor bigint not null default 0,
  diagnosis_fee_waived boolean not null default false,
  holder_kind text not null check (holder_kind in ('site', 'courier', 'partner', 'client')),
  holder_site_id uuid,
  holder_name text not null default '',
  assigned_to uuid,
  redo_of uuid,
  promised_on date,
  source text not null default '',
  version integer not null default 1,
  primary key (house_id, id),
  unique (house_id, number),
  foreign key (house_id, site_id) references sites,
  foreign key (house_id, workshop_site_id) references sites,
  foreign key (house_id, client_id) references clients,
  foreign key (house_id, watch_id) references watches,
  foreign key (house_id, redo_of) references orders,
  check (wait_reason is null or stage not in ('returned', 'cancelled', 'abandoned')),
  check ((wait_reason is null) = (wait_since is null))
);
call raise_house_wall('orders');
create index orders_of_stage on orders (house_id, stage, id);
create index orders_of_site on orders (house_id, site_id, id);
create index orders_of_client on orders (house_id, client_id, id);
create index orders_of_watch on orders (house_id, watch_id, id);
create index orders_waiting on orders (house_id, wait_reason, id) where wait_reason is not null;
create index orders_due on orders (house_id, promised_on, id) where stage not in ('returned', 'cancelled', 'abandoned');
create index orders_assigned on orders (house_id, assigned_to, id) where stage not in ('returned', 'cancelled', 'abandoned');
create trigger orders_stage before update of stage on orders for each row execute function refuse_unlisted_transition('order', 'stage');
insert into allowed_transitions (machine, from_state, to_state) values
  ('order', 'received', 'assessed'), ('order', 'received', 'quoted'), ('order', 'received', 'approved'), ('order', 'received', 'declined'), ('order', 'received', 'cancelled'),
  ('order', 'assessed', 'quoted'), ('order', 'assessed', 'approved'), ('order', 'assessed', 'declined'), ('order', 'assessed', 'cancelled'),
  ('order', 'quoted', 'assessed'), ('order', 'quoted', 'approved'), ('order', 'quoted', 'declined'), ('order', 'quoted', 'cancelled'),
  ('order', 'approved', 'in_work'), ('order', 'approved', 'cancelled'),
  ('order', 'in_work', 'controlled'), ('order', 'in_work', 'cancelled'),
  ('order', 'controlled', 'in_work'), ('order', 'controlled', 'ready'),
  ('order', 'ready', 'in_work'), ('order', 'ready', 'returned'), ('order', 'ready', 'abandoned'),
  ('order', 'declined', 'returned'), ('order', 'declined', 'abandoned'),
  ('order', 'cancelled', 'returned'), ('order', 'cancelled', 'abandoned'),
  ('order', 'abandoned', 'returned');

-- What the client allows and forbids; a new version follows another, none is overwritten.
create table mandates (
  house_id uuid not null,
  order_id uuid not null,
  version integer not null,
  polish_case boolean not null,
  polish_bracelet boolean not null,
  keep_dial boolean not null,
  return_old_parts boolean not null,
  movement_exchange boolean not null,
  ceiling_minor bigint,
  remark text not null default '',
  agreed_at timestamptz not null,
  agreed_by text not null,
  primary key (house_id, order_id, version),
  foreign key (house_id, order_id) references orders
);
call raise_house_wall('mandates');

create table accessories (
  house_id uuid not null,
  id uuid not null,
  order_id uuid not null,
  label text not null,
  description text not null,
  returned_at timestamptz,
  primary key (house_id, id),
  foreign key (house_id, order_id) references orders
);
call raise_house_wall('accessories');
create index accessories_of_order on accessories (house_id, order_id);

create table order_photographs (
  house_id uuid not null,
  id uuid not null,
  order_id uuid not null,
  file_id uuid not null,
  moment text not null check (moment in ('intake', 'diagnosis', 'work', 'control', 'return')),
  caption text not null default '',
  annotations jsonb not null default '[]',
  shown_to_client boolean not null default true,
  taken_at timestamptz not null,
  primary key (house_id, id),
  foreign key (house_id, order_id) references orders,
  foreign key (house_id, file_id) references files
);
call raise_house_wall('order_photographs');
create index order_photographs_of_order on order_photographs (house_id, order_id, id);

-- Services chosen at the counter: agreed with the client's signature, or indicative until a quote says more.
create table order_services (
  house_id uuid not null,
  id uuid not null,
  order_id uuid not null,
  service_id uuid not null,
  label text not null,
  amount_minor bigint not null,
  tax_basis_points integer not null,
  is_agreed boolean not null,
  minutes integer not null,
  skill text not null,
  position integer not null,
  primary key (house_id, id),
  foreign key (house_id, order_id) references orders,
  foreign key (house_id, service_id) references services
);
call raise_house_wall('order_services');
create index order_services_of_order on order_services (house_id, order_id);

create table quotes (
  house_id uuid not null,
  id uuid not null,
  order_id uuid not null,
  version integer not null,
  kind text not null check (kind in ('first', 'supplementary')),
  state text not null check (state in ('draft', 'sent', 'answered', 'withdrawn', 'expired')),
  currency char(3) not null,
  valid_until date,
  message text not null default '',
  drafted_by uuid,
  sent_at timestamptz,
  answered_at timestamptz,
  row_version integer not null default 1,
  created_at timestamptz not null,
  primary key (house_id, id),
  unique (house_id, order_id, version),
  foreign key (house_id, order_id) references orders
);
call raise_house_wall('quotes');
create index quotes_of_order on quotes (house_id, order_id, version);
create index quotes_by_state on quotes (house_id, state, valid_until);
create trigger quotes_state before update of state on quotes for each row execute function refuse_unlisted_transition('quote', 'state');
insert into allowed_transitions (machine, from_state, to_state) values
  ('quote', 'draft', 'sent'), ('quote', 'draft', 'withdrawn'), ('quote', 'sent', 'answered'), ('quote', 'sent', 'withdrawn'), ('quote', 'sent', 'expired'), ('quote', 'expired', 'answered');

create table quote_lines (
  house_id uuid not null,
  id uuid not null,
  quote_id uuid not null,
  position integer not null,
  necessity text not null check (necessity in ('needed', 'advised', 'optional')),
  -- Lines that share an `alternative` are options of one job: at most one of them can be approved.
  alternative text not null default '',
  label text not null,
  reason text not null default '',
  photograph_id uuid,
  service_id uuid,
  amount_minor bigint not null,
  tax_basis_points integer not null,
  skill text not null default '',
  minutes integer not null default 0,
  answer text check (answer in ('approved', 'refused')),
  answered_at timestamptz,
  primary key (house_id, id),
  foreign key (house_id, quote_id) references quotes
);
call raise_house_wall('quote_lines');
create index quote_lines_of_quote on quote_lines (house_id, quote_id, position);
create unique index one_alternative_approved on quote_lines (house_id, quote_id, alternative) where alternative <> '' and answer = 'approved';

create table operations (
  house_id uuid not null,
  id uuid not null,
  order_id uuid not null,
  position integer not null,
  label text not null,
  skill text not null,
  minutes integer not null,
  state text not null check (state in ('open', 'started', 'done', 'dropped')),
  quote_line_id uuid,
  order_service_id uuid,
  surface text not null default '' check (surface in ('', 'case', 'bracelet', 'dial', 'movement')),
  assigned_to uuid,
  started_at timestamptz,
  done_at timestamptz,
  done_by uuid,
  minutes_spent integer,
  remark text not null default '',
  version integer not null default 1,
  primary key (house_id, id),
  foreign key (house_id, order_id) references orders
);
call raise_house_wall('operations');
create index operations_of_order on operations (house_id, order_id, position);
create index operations_queue on operations (house_id, skill, id) where state in ('open', 'started');
create trigger operations_state before update of state on operations for each row execute function refuse_unlisted_transition('operation', 'state');
insert into allowed_transitions (machine, from_state, to_state) values
  ('operation', 'open', 'started'), ('operation', 'open', 'done'), ('operation', 'open', 'dropped'), ('operation', 'started', 'open'), ('operation', 'started', 'done'), ('operation', 'started', 'dropped'), ('operation', 'done', 'open');

create table needs (
  house_id uuid not null,
  id uuid not null,
  order_id uuid not null,
  operation_id uuid,
  part text not null,
  part_number text not null default '',
  state text not null check (state in ('wanted', 'ordered', 'arrived', 'fitted', 'dropped')),
  source text not null default '' check (source in ('', 'stock', 'brand_account', 'wholesaler', 'donor', 'made_here', 'not_procurable')),
  supplier text not null default '',
  tracking text not null default '',
  expected_on date,
  wanted_at timestamptz not null,
  ordered_at timestamptz,
  arrived_at timestamptz,
  version integer not null default 1,
  primary key (house_id, id),
  foreign key (house_id, order_id) references orders
);
call raise_house_wall('needs');
create index needs_of_order on needs (house_id, order_id);
create index needs_by_state on needs (house_id, state, id);
create trigger needs_state before update of state on needs for each row execute function refuse_unlisted_transition('need', 'state');
insert into allowed_transitions (machine, from_state, to_state) values
  ('need', 'wanted', 'ordered'), ('need', 'wanted', 'arrived'), ('need', 'wanted', 'dropped'), ('need', 'ordered', 'arrived'), ('need', 'ordered', 'dropped'), ('need', 'ordered', 'wanted'), ('need', 'arrived', 'fitted'), ('need', 'arrived', 'dropped');

create table measurements (
  house_id uuid not null,
  id uuid not null,
  order_id uuid not null,
  watch_id uuid not null,
  moment text not null check (moment in ('intake', 'diagnosis', 'final')),
  kind text not null check (kind in ('timing', 'water_resistance', 'quartz')),
  taken_at timestamptz not null,
  taken_by uuid,
  passed boolean,
  reading jsonb not null,
  primary key (house_id, id),
  foreign key (house_id, order_id) references orders
);
call raise_house_wall('measurements');
create index measurements_of_order on measurements (house_id, order_id, id);

create table custody_moves (
  house_id uuid not null,
  id uuid not null,
  order_id uuid not null,
  at timestamptz not null,
  from_kind text not null,
  from_name text not null,
  to_kind text not null check (to_kind in ('site', 'courier', 'partner', 'client')),
  to_name text not null,
  to_site_id uuid,
  signed_by text not null,
  signature_file_id uuid,
  tracking text not null default '',
  primary key (house_id, id),
  foreign key (house_id, order_id) references orders
);
call raise_house_wall('custody_moves');
create index custody_moves_of_order on custody_moves (house_id, order_id, id);

create table invoices (
  house_id uuid not null,
  id uuid not null,
  number text not null,
  order_id uuid not null,
  site_id uuid not null,
  client_id uuid,
  -- The buyer as printed: an invoice stays readable after the client asked for erasure (accounting law).
  buyer jsonb not null,
  currency char(3) not null,
  lines jsonb not null,
  net_minor bigint not null,
  tax_minor bigint not null,
  rounding_minor bigint not null default 0,
  total_minor bigint not null,
  payment_reference text not null,
  issued_at timestamptz not null,
  due_on date not null,
  corrects uuid,
  primary key (house_id, id),
  unique (house_id, number),
  foreign key (house_id, order_id) references orders,
  check (net_minor + tax_minor + rounding_minor = total_minor)
);
call raise_house_wall('invoices');
create index invoices_of_order on invoices (house_id, order_id);
create table payments (
  house_id uuid not null,
  id uuid not null,
  invoice_id uuid not null,
  amount_minor bigint not null check (amount_minor <> 0),
  method text not null check (method in ('cash', 'card', 'transfer', 'twint', 'other')),
  received_at timestamptz not null,
  received_by uuid,
  remark text not null default '',
  primary key (house_id, id),
  foreign key (house_id, invoice_id) references invoices
);
call raise_house_wall('payments');
create index payments_of_invoice on payments (house_id, invoice_id);

create table warranties (
  house_id uuid not null,
  id uuid not null,
  order_id uuid not null,
  watch_id uuid not null,
  starts_on date not null,
  ends_on date not null,
  scope text not null,
  primary key (house_id, id),
  unique (house_id, order_id),
  foreign key (house_id, order_id) references orders
);
call raise_house_wall('warranties');
create index warranties_of_watch on warranties (house_id, watch_id, ends_on);

-- A dated window given to a client; never overwritten, only followed by another with its reason.
create table promises (
  house_id uuid not null,
  id uuid not null,
  order_id uuid not null,
  position integer not null,
  window_from date not null,
  window_until date not null,
  promised_on date not null,
  probability real not null check (probability > 0 and probability <= 1),
  reason text not null,
  cause text not null default '',
  voice text not null check (voice in ('counter', 'portal', 'mail', 'telephone', 'letter')),
  model_version text not null,
  given_by uuid,
  given_at timestamptz not null,
  state text not null check (state in ('standing', 'followed', 'kept', 'broken', 'released')),
  settled_at timestamptz,
  paused_minutes integer not null default 0,
  primary key (house_id, id),
  unique (house_id, order_id, position),
  foreign key (house_id, order_id) references orders,
  check (window_from <= window_until)
);
call raise_house_wall('promises');
create index promises_of_order on promises (house_id, order_id, position);
create index promises_standing on promises (house_id, promised_on, id) where state = 'standing';
create trigger promises_state before update of state on promises for each row execute function refuse_unlisted_transition('promise', 'state');
insert into allowed_transitions (machine, from_state, to_state) values
  ('promise', 'standing', 'followed'), ('promise', 'standing', 'kept'), ('promise', 'standing', 'broken'), ('promise', 'standing', 'released');

-- One conversation per client: everything said in or out, on whatever channel.
create table messages (
  house_id uuid not null,
  id uuid not null,
  client_id uuid,
  order_id uuid,
  watch_id uuid,
  direction text not null check (direction in ('in', 'out', 'remark')),
  channel text not null check (channel in ('mail', 'sms', 'whatsapp', 'telegram', 'chat', 'portal', 'counter', 'telephone', 'letter')),
  purpose text not null check (purpose in ('service', 'answer', 'survey', 'care', 'commercial')),
  template text not null default '',
  language text not null check (language in ('en', 'fr', 'de', 'it')),
  address text not null default '',
  subject text not null default '',
  body text not null,
  state text not null check (state in ('queued', 'held', 'sending', 'sent', 'failed', 'expired', 'received', 'answered', 'dismissed')),
  -- Once per attempt key: the cause decides the key, so a repeated cause cannot speak twice.
  attempt_key text not null,
  attempts integer not null default 0,
  failure text not null default '',
  author_id uuid,
  created_at timestamptz not null,
  sent_at timestamptz,
  answered_at timestamptz,
  primary key (house_id, id),
  unique (house_id, attempt_key)
);
call raise_house_wall('messages');
create index messages_of_client on messages (house_id, client_id, id);
create index messages_of_order on messages (house_id, order_id, id) where order_id is not null;
create index messages_by_state on messages (house_id, state, id);

create table portal_links (
  house_id uuid not null references houses,
  id uuid not null,
  client_id uuid not null,
  order_id uuid,
  token_hash bytea not null unique,
  purpose text not null check (purpose in ('link', 'session')),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  used_at timestamptz,
  primary key (house_id, id),
  foreign key (house_id, client_id) references clients
);
alter table portal_links enable row level security;
create policy own_link on portal_links
  using (token_hash = (select decode(nullif(current_setting('app.portal_hash', true), ''), 'hex')) or house_id = (select current_house()))
  with check (house_id = (select current_house()));
grant select, insert, update on portal_links to hb_app;
create index portal_links_of_client on portal_links (house_id, client_id);

-- A code sent to the known address, for those who come with an order number only.
create table portal_codes (
  house_id uuid not null references houses,
  id uuid not null,
  order_id uuid not null,
  client_id uuid not null,
  code_hash bytea not null,
  attempts integer not null default 0,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (house_id, id)
);
call raise_house_wall('portal_codes');
create index portal_codes_of_order on portal_codes (house_id, order_id, created_at);

create table imports (
  house_id uuid not null references houses,
  id uuid not null,
  source text not null,
  kind text not null check (kind in ('clients', 'watches', 'orders', 'prices', 'repairs')),
  file_id uuid not null,
  mapping jsonb not null,
  state text not null check (state in ('mapping', 'dry_run', 'checked', 'running', 'paused', 'done', 'failed')),
  rows_total integer not null default 0,
  rows_read integer not null default 0,
  rows_created integer not null default 0,
  rows_unchanged integer not null default 0,
  rows_refused integer not null default 0,
  byte_offset bigint not null default 0,
  started_by uuid,
  created_at timestamptz not null,
  finished_at timestamptz,
  failure text not null default '',
  primary key (house_id, id)
);
call raise_house_wall('imports');
create table import_refusals (
  house_id uuid not null,
  import_id uuid not null,
  line integer not null,
  column_name text not null default '',
  reason text not null,
  row_text text not null,
  primary key (house_id, import_id, line, column_name)
);
call raise_house_wall('import_refusals');
-- Where an imported row went: the key of the source names it, so a second import finds it again.
create table import_keys (
  house_id uuid not null,
  source text not null,
  kind text not null,
  source_key text not null,
  subject_id uuid not null,
  row_hash bytea not null,
  primary key (house_id, source, kind, source_key)
);
call raise_house_wall('import_keys');
create table import_mappings (
  house_id uuid not null,
  source text not null,
  kind text not null,
  mapping jsonb not null,
  saved_at timestamptz not null,
  primary key (house_id, source, kind)
);
call raise_house_wall('import_mappings');
