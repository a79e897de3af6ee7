-- Made by scripts/generate-schema.ts from database/migrations. Do not edit.
-- What the migrations add up to: to be read and reviewed, not to be run.

-- Extensions

create extension pg_trgm;

-- Functions

CREATE OR REPLACE FUNCTION public.current_house()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(current_setting('app.house_id', true), '')::uuid $function$;

CREATE OR REPLACE FUNCTION public.find_clients_sounding_alike(name text, most integer)
 RETURNS TABLE(subject_id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
 SET "pg_trgm.word_similarity_threshold" TO '0.7'
 SET enable_seqscan TO 'off'
AS $function$
  with near as materialized (
    select e.subject_id, e.words from search_entries e where e.kind = 'client' and e.house_id = current_house() and name <% e.words
  )
  select near.subject_id from near order by name <<-> near.words limit most
$function$;
grant execute on function find_clients_sounding_alike(name text, most integer) to hb_app;

CREATE OR REPLACE FUNCTION public.find_search_hits(kinds text[], fragments text[], most integer)
 RETURNS TABLE(kind text, subject_id uuid)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  newest constant integer := 2000;
  house constant uuid := current_house();
  patterns text[];
  longest text;
  one_kind text;
  found_now bigint;
begin
  select array_agg('%' || regexp_replace(f, '([\\%_])', '\\\1', 'g') || '%') into patterns from unnest(fragments) f where f <> '';
  select '%' || regexp_replace(f, '([\\%_])', '\\\1', 'g') || '%' into longest
    from unnest(fragments) f where length(f) >= 3 order by length(f) desc limit 1;
  if house is null or patterns is null then return; end if;
  foreach one_kind in array kinds loop
    if one_kind not in ('client', 'watch', 'order') then continue; end if;
    return query
      select one_kind, recent.subject_id
      from (
        select e.subject_id, e.words from search_entries e
        where e.house_id = house and e.kind = one_kind order by e.subject_id desc limit newest
      ) recent
      where recent.words like all (patterns)
      limit most;
    get diagnostics found_now = row_count;
    -- Two letters have no trigram: they find what is new, and say nothing of what is old.
    if found_now >= most or longest is null then continue; end if;
    -- The kind is written into the statement, so that the planner may take the index of that kind. Materialised without a
    -- limit inside: with one, the planner believes in luck and walks the primary key.
    return query execute format($search$
      with hits as materialized (
        select e.subject_id, e.words from search_entries e where e.kind = %L and e.house_id = $1 and e.words like $2
      ), capped as (
        select h.subject_id from hits h where h.words like all ($3) limit 2000
      )
      select %L::text, capped.subject_id from capped order by capped.subject_id desc limit $4
    $search$, one_kind, one_kind) using house, longest, patterns, most;
  end loop;
end $function$;
grant execute on function find_search_hits(kinds text[], fragments text[], most integer) to hb_app;

CREATE OR REPLACE FUNCTION public.folded_name(name text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  select lower(translate(replace(replace(replace(replace(name, 'ß', 'ss'), 'œ', 'oe'), 'Œ', 'oe'), 'æ', 'ae'),
    'ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝŠŽĆČĐŁŃŚŹŻàáâãäåçèéêëìíîïñòóôõöøùúûüýšžćčđłńśźż',
    'aaaaaaceeeeiiiinoooooouuuuyszccdlnszzaaaaaaceeeeiiiinoooooouuuuyszccdlnszz'))
$function$;

CREATE OR REPLACE PROCEDURE public.raise_house_wall(IN table_name text)
 LANGUAGE plpgsql
AS $procedure$
begin
  execute format('alter table %I enable row level security', table_name);
  execute format('create policy house_wall on %I using (house_id = (select current_house())) with check (house_id = (select current_house()))', table_name);
  execute format('grant select, insert, update, delete on %I to hb_app', table_name);
end $procedure$;

CREATE OR REPLACE FUNCTION public.refuse_change_of_facts()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'facts are never changed or removed: append another fact' using errcode = 'insufficient_privilege';
end $function$;

CREATE OR REPLACE FUNCTION public.refuse_unlisted_transition()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
end $function$;

CREATE OR REPLACE FUNCTION public.show_promise_on_order()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if new.state = 'standing' then
    update orders set promised_on = coalesce(new.held_until, new.promised_on)
    where house_id = new.house_id and id = new.order_id
      and promised_on is distinct from coalesce(new.held_until, new.promised_on);
  elsif new.state = 'released' then
    update orders set promised_on = null where house_id = new.house_id and id = new.order_id and promised_on is not null;
  end if;
  return new;
end $function$;

-- Tables

create table accessories (
  house_id uuid not null,
  id uuid not null,
  order_id uuid not null,
  label text not null,
  description text not null,
  returned_at timestamp with time zone,
  constraint accessories_pkey PRIMARY KEY (house_id, id),
  constraint accessories_house_id_order_id_fkey FOREIGN KEY (house_id, order_id) REFERENCES orders(house_id, id)
);
CREATE INDEX accessories_of_order ON public.accessories USING btree (house_id, order_id);
alter table accessories enable row level security;
create policy house_wall on accessories using ((house_id = ( SELECT current_house() AS current_house))) with check ((house_id = ( SELECT current_house() AS current_house)));
grant delete, insert, select, update on accessories to hb_app;

create table accounts (
  id uuid not null,
  mail text not null,
  password_hash text,
  totp_secret text,
  totp_confirmed_at timestamp with time zone,
  totp_last_step bigint not null default 0,
  recovery_code_hashes text[] not null default '{}'::text[],
  failed_attempts integer not null default 0,
  locked_until timestamp with time zone,
  created_at timestamp with time zone not null,
  password_expires_at timestamp with time zone,
  constraint accounts_pkey PRIMARY KEY (id),
  constraint accounts_mail_key UNIQUE (mail),
  constraint accounts_mail_check CHECK ((mail = lower(mail)))
);
grant delete, insert, select, update on accounts to hb_app;

create table allowed_transitions (
  machine text not null,
  from_state text not null,
  to_state text not null,
  constraint allowed_transitions_pkey PRIMARY KEY (machine, from_state, to_state)
);
grant select on allowed_transitions to hb_app;

create table answer_promises (
  house_id uuid not null,
  site_id uuid not null,
  amount integer not null,
  unit text not null,
  version integer not null default 1,
  constraint answer_promises_pkey PRIMARY KEY (house_id, site_id),
  constraint answer_promises_house_id_site_id_fkey FOREIGN KEY (house_id, site_id) REFERENCES sites(house_id, id),
  constraint answer_promises_amount_check CHECK (((amount >= 1) AND (amount <= 60))),
  constraint answer_promises_unit_check CHECK ((unit = ANY (ARRAY['working_days'::text, 'open_hours'::text])))
);
alter table answer_promises enable row level security;
create policy house_wall on answer_promises using ((house_id = ( SELECT current_house() AS current_house))) with check ((house_id = ( SELECT current_house() AS current_house)));
grant delete, insert, select, update on answer_promises to hb_app;

create table applied_migrations (
  name text not null,
  checksum text not null,
  applied_at timestamp with time zone not null default now(),
  constraint applied_migrations_pkey PRIMARY KEY (name)
);

create table arrivals (
  house_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  channel text not null,
  external_key text not null,
  raw bytea not null,
  state text not null default 'raw'::text,
  failure text not null default ''::text,
  message_id uuid,
  arrived_at timestamp with time zone not null,
  constraint arrivals_pkey PRIMARY KEY (house_id, id),
  constraint arrivals_house_id_account_id_external_key_key UNIQUE (house_id, account_id, external_key),
  constraint arrivals_house_id_fkey FOREIGN KEY (house_id) REFERENCES houses(id),
  constraint arrivals_state_check CHECK ((state = ANY (ARRAY['raw'::text, 'understood'::text, 'not_understood'::text, 'set_aside'::text])))
);
CREATE INDEX arrivals_by_state ON public.arrivals USING btree (house_id, state, id);
CREATE INDEX arrivals_of_message ON public.arrivals USING btree (house_id, message_id) WHERE (message_id IS NOT NULL);
alter table arrivals enable row level security;
create policy house_wall on arrivals using ((house_id = ( SELECT current_house() AS current_house))) with check ((house_id = ( SELECT current_house() AS current_house)));
grant delete, insert, select, update on arrivals to hb_app;

create table channel_accounts (
  house_id uuid not null,
  id uuid not null,
  channel text not null,
  site_id uuid,
  name text not null,
  address text not null,
  settings jsonb not null default '{}'::jsonb,
  sealed_secret bytea not null default '\x'::bytea,
  enabled boolean not null default true,
  cursor jsonb not null default '{}'::jsonb,
  trouble text not null default ''::text,
  trouble_since timestamp with time zone,
  seen_at timestamp with time zone,
  version integer not null default 1,
  created_at timestamp with time zone not null,
  constraint channel_accounts_pkey PRIMARY KEY (house_id, id),
  constraint channel_accounts_house_id_channel_address_key UNIQUE (house_id, channel, address),
  constraint channel_accounts_house_id_fkey FOREIGN KEY (house_id) REFERENCES houses(id),
  constraint channel_accounts_channel_check CHECK ((channel = ANY (ARRAY['mail'::text, 'sms'::text, 'whatsapp'::text, 'telegram'::text, 'chat'::text])))
);
alter table channel_accounts enable row level security;
create policy house_wall on channel_accounts using ((house_id = ( SELECT current_house() AS current_house))) with check ((house_id = ( SELECT current_house() AS current_house)));
grant delete, insert, select, update on channel_accounts to hb_app;

create table chat_visits (
  house_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  contact_id uuid not null,
  token_hash bytea not null,
  language text not null,
  mail text not null default ''::text,
  created_at timestamp with time zone not null,
  seen_at timestamp with time zone not null,
  constraint chat_visits_pkey PRIMARY KEY (house_id, id),
  constraint chat_visits_house_id_token_hash_key UNIQUE (house_id, token_hash),
  constraint chat_visits_house_id_fkey FOREIGN KEY (house_id) REFERENCES houses(id),
  constraint chat_visits_language_check CHECK ((language = ANY (ARRAY['en'::text, 'fr'::text, 'de'::text, 'it'::text])))
);
CREATE INDEX chat_visits_of_contact ON public.chat_visits USING btree (house_id, contact_id, seen_at DESC);
alter table chat_visits enable row level security;
create policy house_wall on chat_visits using ((house_id = ( SELECT current_house() AS current_house))) with check ((house_id = ( SELECT current_house() AS current_house)));
grant delete, insert, select, update on chat_visits to hb_app;

create table client_addresses (
  house_id uuid not null,
  client_id uuid not null,
  channel text not null,
  address text not null,
  contact_id uuid,
  confirmed_by uuid,
  created_at timestamp with time zone not null,
  constraint client_addresses_pkey PRIMARY KEY (house_id, channel, address),
  constraint client_addresses_house_id_client_id_fkey FOREIGN KEY (house_id, client_id) REFERENCES clients(house_id, id)
);
alter table client_addresses enable row level security;
create policy house_wall on client_addresses using ((house_id = ( SELECT current_house() AS current_house))) with check ((house_id = ( SELECT current_house() AS current_house)));
grant delete, insert, select, update on client_addresses to hb_app;

create table client_keys (
  house_id uuid not null,
  client_id uuid not null,
  key bytea not null,
  created_at timestamp with time zone not null,
  constraint client_keys_pkey PRIMARY KEY (house_id, client_id),
  constraint client_keys_house_id_fkey FOREIGN KEY (house_id) REFERENCES houses(id)
);
alter table client_keys enable row level security;
create policy house_wall on client_keys using ((house_id = ( SELECT current_house() AS current_house))) with check ((house_id = ( SELECT current_house() AS current_house)));
grant delete, insert, select, update on client_keys to hb_app;

create table clients (
  house_id uuid not null,
  id uuid not null,
  given_name text not null default ''::text,
  family_name text not null,
  company text not null default ''::text,
  mail text not null default ''::text,
  phone text not null default ''::text,
  language text not null,
  street text not null default ''::text,
  postal_code text not null default ''::text,
  city text not null default ''::text,
  country text not null default ''::text,
  remark text not null default ''::text,
  merged_into uuid,
  erased_at timestamp with time zone,
  version integer not null default 1,
  created_at timestamp with time zone not null,
  phone_digits text not null generated always as ("right"(regexp_replace(phone, '\D'::text, ''::text, 'g'::text), 9)) stored,
  mail_key text not null generated always as (lower(mail)) stored,
  mail_folded text not null generated always as (lower(mail)) stored,
  sort_name text not null generated always as (folded_name(TRIM(BOTH FROM ((COALESCE(NULLIF(family_name, ''::text), company) || ' '::text) || given_name)))) stored,
  constraint clients_pkey PRIMARY KEY (house_id, id),
  constraint clients_house_id_fkey FOREIGN KEY (house_id) REFERENCES houses(id),
  constraint clients_language_check CHECK ((language = ANY (ARRAY['en'::text, 'fr'::text, 'de'::text, 'it'::text])))
);
CREATE INDEX clients_by_folded_mail ON public.clients USING btree (house_id, mail_folded) WHERE (mail_folded <> ''::text);
CREATE INDEX clients_by_mail_key ON public.clients USING btree (house_id, mail_key) WHERE (mail_key <> ''::text);
CREATE INDEX clients_by_phone_digits ON public.clients USING btree (house_id, phone_digits) WHERE (phone_digits <> ''::text);
CREATE INDEX clients_by_sort_name ON public.clients USING btree (house_id, sort_name, id) WHERE ((merged_into IS NULL) AND (erased_at IS NULL));
CREATE INDEX clients_merged ON public.clients USING btree (house_id, merged_into) WHERE (merged_into IS NOT NULL);
alter table clients enable row level security;
create policy house_wall on clients using ((house_id = ( SELECT current_house() AS current_house))) with check ((house_id = ( SELECT current_house() AS current_house)));
grant delete, insert, select, update on clients to hb_app;

create table coherence_editions (
  house_id uuid not null,
  version integer not null,
  rules jsonb not null,
  reason text not null,
  created_by uuid,
  created_at timestamp with time zone not null,
  constraint coherence_editions_pkey PRIMARY KEY (house_id, version),
  constraint coherence_editions_house_id_fkey FOREIGN KEY (house_id) REFERENCES houses(id)
);
alter table coherence_editions enable row level security;
create policy house_wall on coherence_editions using ((house_id = ( SELECT current_house() AS current_house))) with check ((house_id = ( SELECT current_house() AS current_house)));
grant delete, insert, select, update on coherence_editions to hb_app;

create table consents (
  house_id uuid not null,
  client_id uuid not null,
  purpose text not null,
  channel text not null,
  version integer not null,
  granted boolean not null,
  proof text not null,
  changed_by uuid,
  changed_at timestamp with time zone not null,
  constraint consents_pkey PRIMARY KEY (house_id, client_id, purpose, channel, version),
  constraint consents_house_id_client_id_fkey FOREIGN KEY (house_id, client_id) REFERENCES clients(house_id, id),
  constraint consents_house_id_fkey FOREIGN KEY (house_id) REFERENCES houses(id),
  constraint consents_channel_check CHECK ((channel = ANY (ARRAY['mail'::text, 'sms'::text, 'whatsapp'::text, 'telegram'::text, 'chat'::text, 'portal'::text, 'counter'::text, 'telephone'::text, 'letter'::text]))),
  constraint consents_proof_check CHECK ((proof <> ''::text)),
  constraint consents_purpose_check CHECK ((purpose = ANY (ARRAY['survey'::text, 'care'::text, 'commercial'::text]))),
  constraint consents_version_check CHECK ((version > 0))
);
alter table consents enable row level security;
create policy house_wall on consents using ((house_id = ( SELECT current_house() AS current_house))) with check ((house_id = ( SELECT current_house() AS current_house)));
grant delete, insert, select, update on consents to hb_app;

create table contacts (
  house_id uuid not null,
  id uuid not null,
  channel text not null,
  address text not null,
  name text not null default ''::text,
  state text not null default 'open'::text,
  client_id uuid,
  settled_by uuid,
  settled_at timestamp with time zone,
  created_at timestamp with time zone not null,
  constraint contacts_pkey PRIMARY KEY (house_id, id),
  constraint contacts_house_id_channel_address_key UNIQUE (house_id, channel, address),
  constraint contacts_house_id_fkey FOREIGN KEY (house_id) REFERENCES houses(id),
  constraint contacts_state_check CHECK ((state = ANY (ARRAY['open'::text, 'recognised'::text, 'dismissed'::text])))
);
CREATE INDEX contacts_by_state ON public.contacts USING btree (house_id, state, id);
alter table contacts enable row level security;
create policy house_wall on contacts using ((house_id = ( SELECT current_house() AS current_house))) with check ((house_id = ( SELECT current_house() AS current_house)));
grant delete, insert, select, update on contacts to hb_app;

create table conversation_duties (
  house_id uuid not null,
  subject_id uuid not null,
  assigned_to uuid,
  snoozed_until timestamp with time zone,
  needs_fact text not null default ''::text,
  changed_by uuid,
  changed_at timestamp with time zone not null,
  version integer not null default 1,
  constraint conversation_duties_pkey PRIMARY KEY (house_id, subject_id),
  constraint conversation_duties_house_id_fkey FOREIGN KEY (house_id) REFERENCES houses(id)
);
alter table conversation_duties enable row level security;
create policy house_wall on conversation_duties using ((house_id = ( SELECT current_house() AS current_house))) with check ((house_id = ( SELECT current_house() AS current_house)));
grant delete, insert, select, update on conversation_duties to hb_app;

create table conversation_writers (
  house_id uuid not null,
  subject_id uuid not null,
  staff_id uuid not null,
  at timestamp with time zone not null,
  constraint conversation_writers_pkey PRIMARY KEY (house_id, subject_id, staff_id),
  constraint conversation_writers_house_id_fkey FOREIGN KEY (house_id) REFERENCES houses(id)
);
alter table conversation_writers enable row level security;
create policy house_wall on conversation_writers using ((house_id = ( SELECT current_house() AS current_house))) with check ((house_id = ( SELECT current_house() AS current_house)));
grant delete, insert, select, update on conversation_writers to hb_app;

create table custody_moves (
  house_id uuid not null,
  id uuid not null,
  order_id uuid not null,
  at timestamp with time zone not null,
  from_kind text not null,
  from_name text not null,
  to_kind text not null,
  to_name text not null,
  to_site_id uuid,
  signed_by text not null,
  signature_file_id uuid,
  tracking text not null default ''::text,
  constraint custody_moves_pkey PRIMARY KEY (house_id, id),
  constraint custody_moves_house_id_order_id_fkey FOREIGN KEY (house_id, order_id) REFERENCES orders(house_id, id),
  constraint custody_moves_to_kind_check CHECK ((to_kind = ANY (ARRAY['site'::text, 'courier'::text, 'partner'::text, 'client'::text])))
);
CREATE INDEX custody_moves_of_order ON public.custody_moves USING btree (house_id, order_id, id);
alter table custody_moves enable row level security;
create policy house_wall on custody_moves using ((house_id = ( SELECT current_house() AS current_house))) with check ((house_id = ( SELECT current_house() AS current_house)));
grant delete, insert, select, update on custody_moves to hb_app;

create table disputes (
  house_id uuid not null,
  id uuid not null,
  order_id uuid not null,
  contested text not null,
  opened_at timestamp with time zone not null,
  opened_by uuid,
  outcome text not null default ''::text,
  closed_at timestamp with time zone,
  closed_by uuid,
  constraint disputes_pkey PRIMARY KEY (house_id, id),
  constraint disputes_house_id_order_id_fkey FOREIGN KEY (house_id, order_id) REFERENCES orders(house_id, id)
);
CREATE INDEX disputes_of_order ON public.disputes USING btree (house_id, order_id);
CREATE UNIQUE INDEX one_open_dispute ON public.disputes USING btree (house_id, order_id) WHERE (closed_at IS NULL);
alter table disputes enable row level security;
create policy house_wall on disputes using ((house_id = ( SELECT current_house() AS current_house))) with check ((house_id = ( SELECT current_house() AS current_house)));
grant delete, insert, select, update on disputes to hb_app;

create table duties (
  house_id uuid not null,
  id uuid not null,
  subject_id uuid,
  order_id uuid,
  recovery_id uuid,
  owner_id uuid not null,
  due_on date not null,
  what text not null,
  taken_at timestamp with time zone not null,
  done_at timestamp with time zone,
  done_by uuid,
  constraint duties_pkey PRIMARY KEY (house_id, id),
  constraint duties_house_id_order_id_fkey FOREIGN KEY (house_id, order_id) REFERENCES orders(house_id, id),
  constraint duties_house_id_owner_id_fkey FOREIGN KEY (house_id, owner_id) REFERENCES staff(house_id, id),
  constraint duties_house_id_recovery_id_fkey FOREIGN KEY (house_id, recovery_id) REFERENCES recoveries(house_id, id)
);
CREATE INDEX duties_of_owner ON public.duties USING btree (house_id, owner_id, due_on) WHERE (done_at IS NULL);
CREATE INDEX duties_of_subject ON public.duties USING btree (house_id, subject_id) WHERE (done_at IS NULL);
alter table duties enable row level security;
create policy house_wall on duties using ((house_id = ( SELECT current_house() AS current_house))) with check ((house_id = ( SELECT current_house() AS current_house)));
grant delete, insert, select, update on duties to hb_app;

create table exercise_attempts (
  house_id uuid not null,
  id uuid not null,
  staff_id uuid not null,
  kind text not null,
  case_key text not null,
  habits jsonb not null,
  done_at timestamp with time zone not null,
  constraint exercise_attempts_pkey PRIMARY KEY (house_id, id),
  constraint exercise_attempts_house_id_staff_id_fkey FOREIGN KEY (house_id, staff_id) REFERENCES staff(house_id, id),
  constraint exercise_attempts_kind_check CHECK ((kind = ANY (ARRAY['write'::text, 'choose'::text, 'find'::text])))
);
CREATE INDEX exercise_attempts_of_person ON public.exercise_attempts USING btree (house_id, staff_id, id);
alter table exercise_attempts enable row level security;
create policy house_wall on exercise_attempts using ((house_id = ( SELECT current_house() AS current_house))) with check ((house_id = ( SELECT current_house() AS current_house)));
grant delete, insert, select, update on exercise_attempts to hb_app;

create table exercise_consents (
  house_id uuid not null,
  id uuid not null,
  staff_id uuid not null,
  shown_to uuid not null,
  given_at timestamp with time zone not null,
  withdrawn_at timestamp with time zone,
  constraint exercise_consents_pkey PRIMARY KEY (house_id, id),
  constraint exercise_consents_house_id_shown_to_fkey FOREIGN KEY (house_id, shown_to) REFERENCES staff(house_id, id),
  constraint exercise_consents_house_id_staff_id_fkey FOREIGN KEY (house_id, staff_id) REFERENCES staff(house_id, id),
  constraint exercise_consents_check CHECK ((staff_id <> shown_to))
);
CREATE INDEX exercise_consents_shown ON public.exercise_consents USING btree (house_id, shown_to) WHERE (withdrawn_at IS NULL);
CREATE UNIQUE INDEX exercise_consents_standing ON public.exercise_consents USING btree (house_id, staff_id, shown_to) WHERE (withdrawn_at IS NULL);
alter table exercise_consents enable row level security;
create policy house_wall on exercise_consents using ((house_id = ( SELECT current_house() AS current_house))) with check ((house_id = ( SELECT current_house() AS current_house)));
grant delete, insert, select, update on exercise_consents to hb_app;

create table facts (
  house_id uuid not null,
  sequence bigint not null,
  at timestamp with time zone not null,
  actor_kind text not null,
  actor_id uuid,
  site_id uuid,
  order_id uuid,
  watch_id uuid,
  client_id uuid,
  kind text not null,
  payload jsonb not null,
  constraint facts_pkey PRIMARY KEY (house_id, sequence),
  constraint facts_actor_kind_check CHECK ((actor_kind = ANY (ARRAY['staff'::text, 'client'::text, 'system'::text, 'import'::text])))
);
CREATE INDEX facts_of_actor ON public.facts USING btree (house_id, actor_id, sequence) WHERE (actor_id IS NOT NULL);
CREATE INDEX facts_of_client ON public.facts USING btree (house_id, client_id, sequence) WHERE (client_id IS NOT NULL);
CREATE INDEX facts_of_kind ON public.facts USING btree (house_id, kind, sequence);
CREATE INDEX facts_of_moment ON public.facts USING btree (house_id, at, sequence);
CREATE INDEX facts_of_order ON public.facts USING btree (house_id, order_id, sequence) WHERE (order_id IS NOT NULL);
CREATE INDEX facts_of_watch ON public.facts USING btree (house_id, watch_id, sequence) WHERE (watch_id IS NOT NULL);
alter table facts enable row level security;
create policy house_wall on facts using ((house_id = ( SELECT current_house() AS current_house))) with check ((house_id = ( SELECT current_house() AS current_house)));
CREATE TRIGGER facts_never_change BEFORE DELETE OR UPDATE OR TRUNCATE ON public.facts FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_facts();
grant insert, select on facts to hb_app;

create table files (
  house_id uuid not null,
  id uuid not null,
  storage_key text not null,
  name text not null,
  media_type text not null,
  size integer not null,
  width integer,
  height integer,
  sha256 bytea not null,
  created_at timestamp with time zone not null,
  created_by uuid,
  constraint files_pkey PRIMARY KEY (house_id, id),
  constraint files_storage_key_key UNIQUE (storage_key),
  constraint files_house_id_fkey FOREIGN KEY (house_id) REFERENCES houses(id)
);
alter table files enable row level security;
create policy house_wall on files using ((house_id = ( SELECT current_house() AS current_house))) with check ((house_id = ( SELECT current_house() AS current_house)));
grant delete, insert, select, update on files to hb_app;

create table final_controls (
  house_id uuid not null,
  id uuid not null,
  order_id uuid not null,
  passed boolean not null,
  checked text[] not null default '{}'::text[],
  measurement_ids uuid[] not null default '{}'::uuid[],
  departure text not null default ''::text,
  remark text not null default ''::text,
  controlled_by uuid,
  controlled_at timestamp with time zone not null,
  constraint final_controls_pkey PRIMARY KEY (house_id, id),
  constraint final_controls_house_id_order_id_fkey FOREIGN KEY (house_id, order_id) REFERENCES orders(house_id, id)
);
CREATE INDEX final_controls_of_order ON public.final_controls USING btree (house_id, order_id, id);
alter table final_controls enable row level security;
create policy house_wall on final_controls using ((house_id = ( SELECT current_house() AS current_house))) with check ((house_id = ( SELECT current_house() AS current_house)));
grant delete, insert, select, update on final_controls to hb_app;

create table findings (
  house_id uuid not null,
  id uuid not null,
  order_id uuid not null,
  words text not null,
  found_by uuid,
  found_at timestamp with time zone not null,
  constraint findings_pkey PRIMARY KEY (house_id, id),
  constraint findings_house_id_order_id_fkey FOREIGN KEY (house_id, order_id) REFERENCES orders(house_id, id),
  constraint findings_words_check CHECK (((length(words) >= 1) AND (length(words) <= 8000)))
);
CREATE INDEX findings_of_order ON public.findings USING btree (house_id, order_id, id);
alter table findings enable row level security;
create policy house_wall on findings using ((house_id = ( SELECT current_house() AS current_house))) with check ((house_id = ( SELECT current_house() AS current_house)));
grant delete, insert, select, update on findings to hb_app;

create table house_tones (
  house_id uuid not null,
  language text not null,
  greeting text not null,
  closing text not null,
  signature text not null default ''::text,
  changed_by uuid,
  changed_at timestamp with time zone not null,
  constraint house_tones_pkey PRIMARY KEY (house_id, language),
  constraint house_tones_house_id_fkey FOREIGN KEY (house_id) REFERENCES houses(id),
  constraint house_tones_language_check CHECK ((language = ANY (ARRAY['en'::text, 'fr'::text, 'de'::text, 'it'::text])))
);
alter table house_tones enable row level security;
create policy house_wall on house_tones using ((house_id = ( SELECT current_house() AS current_house))) with check ((house_id = ( SELECT current_house() AS current_house)));
grant delete, insert, select, update on house_tones to hb_app;

create table house_writers (
  house_id uuid not null,
  enabled boolean not null default false,
  url text not null default ''::text,
  model text not null default ''::text,
  sealed_key bytea not null default '\x'::bytea,
  changed_by uuid,
  changed_at timestamp with time zone not null,
  translates boolean not null default false,
  constraint house_writers_pkey PRIMARY KEY (house_id),
  constraint house_writers_house_id_fkey FOREIGN KEY (house_id) REFERENCES houses(id)
);
alter table house_writers enable row level security;
create policy house_wall on house_writers using ((house_id = ( SELECT current_house() AS current_house))) with check ((house_id = ( SELECT current_house() AS current_house)));
grant delete, insert, select, update on house_writers to hb_app;

create table houses (
  id uuid not null,
  name text not null,
  country character(2) not null,
  default_language text not null,
  is_demonstration boolean not null default false,
  settings jsonb not null default '{}'::jsonb,
  version integer not null default 1,
  created_at timestamp with time zone not null,
  constraint houses_pkey PRIMARY KEY (id),
  constraint houses_default_language_check CHECK ((default_language = ANY (ARRAY['en'::text, 'fr'::text, 'de'::text, 'it'::text]))),
  constraint houses_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200)))
);
alter table houses enable row level security;
create policy house_list on houses for select using ((current_setting('app.purpose'::text, true) = 'house-list'::text));
create policy house_wall on houses using ((id = ( SELECT current_house() AS current_house))) with check ((id = ( SELECT current_house() AS current_house)));
grant insert, select, update on houses to hb_app;

create table idempotency_keys (
  house_id uuid not null,
  actor text not null,
  key text not null,
  request_hash bytea not null,
  status integer,
  reply jsonb,
  at timestamp with time zone not null,
  constraint idempotency_keys_pkey PRIMARY KEY (house_id, actor, key),
  constraint idempotency_keys_key_check CHECK (((length(key) >= 8) AND (length(key) <= 255)))
);
alter table idempotency_keys enable row level security;
create policy house_wall on idempotency_keys using ((house_id = ( SELECT current_house() AS current_house))) with check ((house_id = ( SELECT current_house() AS current_house)));
grant delete, insert, select, update on idempotency_keys to hb_app;

create table import_keys (
  house_id uuid not null,
  source text not null,
  kind text not null,
  source_key text not null,
  subject_id uuid not null,
  row_hash bytea not null,
  constraint import_keys_pkey PRIMARY KEY (house_id, source, kind, source_key)
);
alter table import_keys enable row level security;
create policy house_wall on import_keys using ((house_id = ( SELECT current_house() AS current_house))) with check ((house_id = ( SELECT current_house() AS current_house)));
grant delete, insert, select, update on import_keys to hb_app;

create table import_mappings (
  house_id uuid not null,
  source text not null,
  kind text not null,
  mapping jsonb not null,
  saved_at timestamp with time zone not null,
  constraint import_mappings_pkey PRIMARY KEY (house_id, source, kind)
);
alter table import_mappings enable row level security;
create policy house_wall on import_mappings using ((house_id = ( SELECT current_house() AS current_house))) with check ((house_id = ( SELECT current_house() AS current_house)));
grant delete, insert, select, update on import_mappings to hb_app;

create table import_refusals (
  house_id uuid not null,
  import_id uuid not null,
  line integer not null,
  column_name text not null default ''::text,
  reason text not null,
  row_text text not null,
  constraint import_refusals_pkey PRIMARY KEY (house_id, import_id, line, column_name)
);
alter table import_refusals enable row level security;
create policy house_wall on import_refusals using ((house_id = ( SELECT current_house() AS current_house))) with check ((house_id = ( SELECT current_house() AS current_house)));
grant delete, insert, select, update on import_refusals to hb_app;

create table imports (
  house_id uuid not null,
  id uuid not null,
  source text not null,
  kind text not null,
  file_id uuid not null,
  mapping jsonb not null,
  state text not null,
  rows_total integer not null default 0,
  rows_read integer not null default 0,
  rows_created integer not null default 0,
  rows_unchanged integer not null default 0,
  rows_refused integer not null default 0,
  byte_offset bigint not null default 0,
  started_by uuid,
  created_at timestamp with time zone not null,
  finished_at timestamp with time zone,
  failure text not null default ''::text,
  constraint imports_pkey PRIMARY KEY (house_id, id),
  constraint imports_house_id_fkey FOREIGN KEY (house_id) REFERENCES houses(id),
  constraint imports_kind_check CHECK ((kind = ANY (ARRAY['clients'::text, 'watches'::text, 'orders'::text, 'prices'::text, 'repairs'::text]))),
  constraint imports_state_check CHECK ((state = ANY (ARRAY['mapping'::text, 'dry_run'::text, 'checked'::text, 'running'::text, 'paused'::text, 'done'::text, 'failed'::text])))
);
alter table imports enable row level security;
create policy house_wall on imports using ((house_id = ( SELECT current_house() AS current_house))) with check ((house_id = ( SELECT current_house() AS current_house)));
grant delete, insert, select, update on imports to hb_app;

create table invoices (
  house_id uuid not null,
  id uuid not null,
  number text not null,
  order_id uuid not null,
  site_id uuid not null,
  client_id uuid,
  buyer jsonb not null,
  currency character(3) not null,
  lines jsonb not null,
  net_minor bigint not null,
  tax_minor bigint not null,
  rounding_minor bigint not null default 0,
  total_minor bigint not null,
  payment_reference text not null,
  issued_at timestamp with time zone not null,
  due_on date not null,
  corrects uuid,
  reason text not null default ''::text,
  settled_at timestamp with time zone,
  constraint invoices_pkey PRIMARY KEY (house_id, id),
  constraint invoices_house_id_number_key UNIQUE (house_id, number),
  constraint invoices_house_id_order_id_fkey FOREIGN KEY (house_id, order_id) REFERENCES orders(house_id, id),
  constraint invoices_check CHECK ((((net_minor + tax_minor) + rounding_minor) = total_minor))
);
CREATE INDEX invoices_correcting ON public.invoices USING btree (house_id, corrects) WHERE (corrects IS NOT NULL);
CREATE INDEX invoices_of_order ON public.invoices USING btree (house_id, order_id);
CREATE INDEX invoices_unsettled ON public.invoices USING btree (house_id, id) WHERE (settled_at IS NULL);
alter table invoices enable row level security;
create policy house_wall on invoices using ((house_id = ( SELECT current_house() AS current_house))) with check ((house_id = ( SELECT current_house() AS current_house)));
grant insert, select on invoices to hb_app;
grant update (client_id) on invoices to hb_app;
grant update (settled_at) on invoices to hb_app;

create table ledgers (
  house_id uuid not null,
  next_sequence bigint not null default 1,
  constraint ledgers_pkey PRIMARY KEY (house_id),
  constraint ledgers_house_id_fkey FOREIGN KEY (house_id) REFERENCES houses(id)
);
alter table ledgers enable row level security;
create policy house_wall on ledgers using ((house_id = ( SELECT current_house() AS current_house))) with check ((house_id = ( SELECT current_house() AS current_house)));
grant delete, insert, select, update on ledgers to hb_app;

create table loans (
  house_id uuid not null,
  id uuid not null,
  order_id uuid not null,
  label text not null,
  lent_at timestamp with time zone not null,
  returned_at timestamp with time zone,
  constraint loans_pkey PRIMARY KEY (house_id, id),
  constraint loans_house_id_order_id_fkey FOREIGN KEY (house_id, order_id) REFERENCES orders(house_id, id),
  constraint loans_label_check CHECK (((length(label) >= 1) AND (length(label) <= 200)))
);
CREATE INDEX loans_of_order ON public.loans USING btree (house_id, order_id);
alter table loans enable row level security;
create policy house_wall on loans using ((house_id = ( SELECT current_house() AS current_house))) with check ((house_id = ( SELECT current_house() AS current_house)));
grant delete, insert, select, update on loans to hb_app;

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
  remark text not null default ''::text,
  agreed_at timestamp with time zone not null,
  agreed_by text not null,
  constraint mandates_pkey PRIMARY KEY (house_id, order_id, version),
  constraint mandates_house_id_order_id_fkey FOREIGN KEY (house_id, order_id) REFERENCES orders(house_id, id)
);
alter table mandates enable row level security;
create policy house_wall on mandates using ((house_id = ( SELECT current_house() AS current_house))) with check ((house_id = ( SELECT current_house() AS current_house)));
grant delete, insert, select, update on mandates to hb_app;

create table measurement_limits (
  house_id uuid not null,
  id uuid not null,
  kind text not null,
  brand text not null default ''::text,
  calibre text not null default ''::text,
  brand_key text not null default ''::text,
  calibre_key text not null default ''::text,
  terms jsonb,
  source text not null,
  set_by uuid,
  set_at timestamp with time zone not null,
  constraint measurement_limits_pkey PRIMARY KEY (house_id, id),
  constraint measurement_limits_house_id_fkey FOREIGN KEY (house_id) REFERENCES houses(id),
  constraint measurement_limits_kind_check CHECK ((kind = ANY (ARRAY['timing'::text, 'water_resistance'::text, 'quartz'::text, 'seven_criteria'::text]))),
  constraint measurement_limits_source_check CHECK (((length(source) >= 1) AND (length(source) <= 400)))
);
CREATE INDEX measurement_limits_of_kind ON public.measurement_limits USING btree (house_id, kind, id);
alter table measurement_limits enable row level security;
create policy house_wall on measurement_limits using ((house_id = ( SELECT current_house() AS current_house))) with check ((house_id = ( SELECT current_house() AS current_house)));
grant delete, insert, select, update on measurement_limits to hb_app;

create table measurements (
  house_id uuid not null,
  id uuid not null,
  order_id uuid not null,
  watch_id uuid not null,
  moment text not null,
  kind text not null,
  taken_at timestamp with time zone not null,
  taken_by uuid,
  passed boolean,
  reading jsonb not null,
  limits_id uuid,
  withdrawn_at timestamp with time zone,
  withdrawn_by uuid,
  withdrawn_reason text not null default ''::text,
  constraint measurements_pkey PRIMARY KEY (house_id, id),
  constraint measurements_house_id_order_id_fkey FOREIGN KEY (house_id, order_id) REFERENCES orders(house_id, id),
  constraint measurements_kind_check CHECK ((kind = ANY (ARRAY['timing'::text, 'water_resistance'::text, 'quartz'::text, 'seven_criteria'::text]))),
  constraint measurements_moment_check CHECK ((moment = ANY (ARRAY['intake'::text, 'diagnosis'::text, 'final'::text])))
);
CREATE INDEX measurements_of_order ON public.measurements USING btree (house_id, order_id, id);
alter table measurements enable row level security;
create policy house_wall on measurements using ((house_id = ( SELECT current_house() AS current_house))) with check ((house_id = ( SELECT current_house() AS current_house)));
grant delete, insert, select, update on measurements to hb_app;

create table message_attachments (
  house_id uuid not null,
  message_id uuid not null,
  file_id uuid not null,
  name text not null,
  media_type text not null,
  bytes integer not null,
  order_id uuid,
  constraint message_attachments_pkey PRIMARY KEY (house_id, message_id, file_id),
  constraint message_attachments_house_id_message_id_fkey FOREIGN KEY (house_id, message_id) REFERENCES messages(house_id, id)
);
alter table message_attachments enable row level security;
create policy house_wall on message_attachments using ((house_id = ( SELECT current_house() AS current_house))) with check ((house_id = ( SELECT current_house() AS current_house)));
grant delete, insert, select, update on message_attachments to hb_app;

create table message_translations (
  house_id uuid not null,
  message_id uuid not null,
  language text not null,
  words text not null,
  model text not null default ''::text,
  made_at timestamp with time zone not null,
  constraint message_translations_pkey PRIMARY KEY (house_id, message_id, language),
  constraint message_translations_house_id_message_id_fkey FOREIGN KEY (house_id, message_id) REFERENCES messages(house_id, id) ON DELETE CASCADE,
  constraint message_translations_language_check CHECK ((language = ANY (ARRAY['en'::text, 'fr'::text, 'de'::text, 'it'::text])))
);
alter table message_translations enable row level security;
create policy house_wall on message_translations using ((house_id = ( SELECT current_house() AS current_house))) with check ((house_id = ( SELECT current_house() AS current_house)));
grant delete, insert, select, update on message_translations to hb_app;

create table messages (
  house_id uuid not null,
  id uuid not null,
  client_id uuid,
  order_id uuid,
  watch_id uuid,
  direction text not null,
  channel text not null,
  purpose text not null,
  template text not null default ''::text,
  language text not null,
  address text not null default ''::text,
  subject text not null default ''::text,
  body text not null,
  state text not null,
  attempt_key text not null,
  attempts integer not null default 0,
  failure text not null default ''::text,
  author_id uuid,
  created_at timestamp with time zone not null,
  sent_at timestamp with time zone,
  answered_at timestamp with time zone,
  delivered_by text not null default ''::text,
  delivery_reference text not null default ''::text,
  not_before timestamp with time zone,
  held_rule text not null default ''::text,
  held_at timestamp with time zone,
  contact_id uuid,
  account_id uuid,
  arrival_id uuid,
  external_id text not null default ''::text,
  body_html text not null default ''::text,
  detected_language text not null default ''::text,
  triage text not null default ''::text,
  triage_by text not null default ''::text,
  suggested_order_id uuid,
  suggested_watch_id uuid,
  suggestion_reason text not null default ''::text,
  channel_template jsonb,
  arrived_as text not null default ''::text,
  quoted text not null default ''::text,
  sender_name text not null default ''::text,
  constraint messages_pkey PRIMARY KEY (house_id, id),
  constraint messages_house_id_attempt_key_key UNIQUE (house_id, attempt_key),
  constraint messages_arrived_as_check CHECK ((arrived_as = ANY (ARRAY[''::text, 'message'::text, 'bounce'::text, 'auto_reply'::text, 'receipt'::text]))),
  constraint messages_channel_check CHECK ((channel = ANY (ARRAY['mail'::text, 'sms'::text, 'whatsapp'::text, 'telegram'::text, 'chat'::text, 'portal'::text, 'counter'::text, 'telephone'::text, 'letter'::text]))),
  constraint messages_delivered_by_check CHECK ((delivered_by = ANY (ARRAY[''::text, 'smtp'::text, 'outbox'::text, 'sms'::text, 'whatsapp'::text, 'telegram'::text, 'chat'::text, 'portal'::text, 'paper'::text]))),
  constraint messages_direction_check CHECK ((direction = ANY (ARRAY['in'::text, 'out'::text, 'remark'::text]))),
  constraint messages_language_check CHECK ((language = ANY (ARRAY['en'::text, 'fr'::text, 'de'::text, 'it'::text]))),
  constraint messages_purpose_check CHECK ((purpose = ANY (ARRAY['service'::text, 'answer'::text, 'survey'::text, 'care'::text, 'commercial'::text]))),
  constraint messages_state_check CHECK ((state = ANY (ARRAY['queued'::text, 'held'::text, 'sending'::text, 'sent'::text, 'failed'::text, 'expired'::text, 'received'::text, 'answered'::text, 'dismissed'::text]))),
  constraint messages_triage_by_check CHECK ((triage_by = ANY (ARRAY[''::text, 'classifier'::text, 'person'::text]))),
  constraint messages_triage_check CHECK ((triage = ANY (ARRAY[''::text, 'question'::text, 'complaint'::text, 'praise'::text, 'order'::text, 'quote_answer'::text, 'spam'::text])))
);
CREATE INDEX messages_by_external ON public.messages USING btree (house_id, external_id) WHERE (external_id <> ''::text);
CREATE INDEX messages_by_state ON public.messages USING btree (house_id, state, id);
CREATE INDEX messages_corrected ON public.messages USING btree (house_id, id) WHERE (triage_by = 'person'::text);
CREATE INDEX messages_of_client ON public.messages USING btree (house_id, client_id, id);
CREATE INDEX messages_of_contact ON public.messages USING btree (house_id, contact_id, id) WHERE (contact_id IS NOT NULL);
CREATE INDEX messages_of_order ON public.messages USING btree (house_id, order_id, id) WHERE (order_id IS NOT NULL);
alter table messages enable row level security;
create policy house_wall on messages using ((house_id = ( SELECT current_house() AS current_house))) with check ((house_id = ( SELECT current_house() AS current_house)));
CREATE TRIGGER messages_state BEFORE UPDATE OF state ON public.messages FOR EACH ROW EXECUTE FUNCTION refuse_unlisted_transition('message', 'state');
grant delete, insert, select, update on messages to hb_app;

create table needs (
  house_id uuid not null,
  id uuid not null,
  order_id uuid not null,
  operation_id uuid,
  part text not null,
  part_number text not null default ''::text,
  state text not null,
  source text not null default ''::text,
  supplier text not null default ''::text,
  tracking text not null default ''::text,
  expected_on date,
  wanted_at timestamp with time zone not null,
  ordered_at timestamp with time zone,
  arrived_at timestamp with time zone,
  version integer not null default 1,
  quantity integer not null default 1,
  carrier text not null default ''::text,
  remark text not null default ''::text,
  route text not null default ''::text,
  wanted_by uuid,
  fitted_at timestamp with time zone,
  constraint needs_pkey PRIMARY KEY (house_id, id),
  constraint needs_house_id_order_id_fkey FOREIGN KEY (house_id, order_id) REFERENCES orders(house_id, id),
  constraint needs_quantity_check CHECK (((quantity >= 1) AND (quantity <= 999))),
  constraint needs_route_check CHECK ((route = ANY (ARRAY[''::text, 'send_to_brand'::text, 'equivalent'::text, 'decline'::text]))),
  constraint needs_source_check CHECK ((source = ANY (ARRAY[''::text, 'stock'::text, 'brand_account'::text, 'wholesaler'::text, 'donor'::text, 'made_here'::text, 'not_procurable'::text]))),
  constraint needs_state_check CHECK ((state = ANY (ARRAY['wanted'::text, 'ordered'::text, 'arrived'::text, 'fitted'::text, 'dropped'::text])))
);
CREATE INDEX needs_by_state ON public.needs USING btree (house_id, state, id);
CREATE INDEX needs_due ON public.needs USING btree (house_id, expected_on, id) WHERE (state = 'ordered'::text);
CREATE INDEX needs_of_order ON public.needs USING btree (house_id, order_id);
alter table needs enable row level security;
create policy house_wall on needs using ((house_id = ( SELECT current_house() AS current_house))) with check ((house_id = ( SELECT current_house() AS current_house)));
CREATE TRIGGER needs_state BEFORE UPDATE OF state ON public.needs FOR EACH ROW EXECUTE FUNCTION refuse_unlisted_transition('need', 'state');
grant delete, insert, select, update on needs to hb_app;

create table operations (
  house_id uuid not null,
  id uuid not null,
  order_id uuid not null,
  "position" integer not null,
  label text not null,
  skill text not null,
  minutes integer not null,
  state text not null,
  quote_line_id uuid,
  order_service_id uuid,
  surface text not null default ''::text,
  assigned_to uuid,
  started_at timestamp with time zone,
  done_at timestamp with time zone,
  done_by uuid,
  minutes_spent integer,
  remark text not null default ''::text,
  version integer not null default 1,
  constraint operations_pkey PRIMARY KEY (house_id, id),
  constraint operations_house_id_order_id_fkey FOREIGN KEY (house_id, order_id) REFERENCES orders(house_id, id),
  constraint operations_state_check CHECK ((state = ANY (ARRAY['open'::text, 'started'::text, 'done'::text, 'dropped'::text]))),
  constraint operations_surface_check CHECK ((surface = ANY (ARRAY[''::text, 'case'::text, 'bracelet'::text, 'dial'::text, 'movement'::text])))
);
CREATE INDEX operations_of_order ON public.operations USING btree (house_id, order_id, "position");
CREATE INDEX operations_queue ON public.operations USING btree (house_id, skill, id) WHERE (state = ANY (ARRAY['open'::text, 'started'::text]));
alter table operations enable row level security;
create policy house_wall on operations using ((house_id = ( SELECT current_house() AS current_house))) with check ((house_id = ( SELECT current_house() AS current_house)));
CREATE TRIGGER operations_state BEFORE UPDATE OF state ON public.operations FOR EACH ROW EXECUTE FUNCTION refuse_unlisted_transition('operation', 'state');
grant delete, insert, select, update on operations to hb_app;

create table order_counters (
  house_id uuid not null,
  series text not null,
  last_number integer not null,
  constraint order_counters_pkey PRIMARY KEY (house_id, series)
);
alter table order_counters enable row level security;
create policy house_wall on order_counters using ((house_id = ( SELECT current_house() AS current_house))) with check ((house_id = ( SELECT current_house() AS current_house)));
grant delete, insert, select, update on order_counters to hb_app;

create table order_photographs (
  house_id uuid not null,
  id uuid not null,
  order_id uuid not null,
  file_id uuid not null,
  moment text not null,
  caption text not null default ''::text,
  annotations jsonb not null default '[]'::jsonb,
  shown_to_client boolean not null default true,
  taken_at timestamp with time zone not null,
  constraint order_photographs_pkey PRIMARY KEY (house_id, id),
  constraint order_photographs_house_id_file_id_fkey FOREIGN KEY (house_id, file_id) REFERENCES files(house_id, id),
  constraint order_photographs_house_id_order_id_fkey FOREIGN KEY (house_id, order_id) REFERENCES orders(house_id, id),
  constraint order_photographs_moment_check CHECK ((moment = ANY (ARRAY['intake'::text, 'diagnosis'::text, 'work'::text, 'control'::text, 'return'::text])))
);
CREATE INDEX order_photographs_of_order ON public.order_photographs USING btree (house_id, order_id, id);
alter table order_photographs enable row level security;
create policy house_wall on order_photographs using ((house_id = ( SELECT current_house() AS current_house))) with check ((house_id = ( SELECT current_house() AS current_house)));
grant delete, insert, select, update on order_photographs to hb_app;

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
  "position" integer not null,
  constraint order_services_pkey PRIMARY KEY (house_id, id),
  constraint order_services_house_id_order_id_fkey FOREIGN KEY (house_id, order_id) REFERENCES orders(house_id, id),
  constraint order_services_house_id_service_id_fkey FOREIGN KEY (house_id, service_id) REFERENCES services(house_id, id)
);
CREATE INDEX order_services_of_order ON public.order_services USING btree (house_id, order_id);
alter table order_services enable row level security;
create policy house_wall on order_services using ((house_id = ( SELECT current_house() AS current_house))) with check ((house_id = ( SELECT current_house() AS current_house)));
grant delete, insert, select, update on order_services to hb_app;

create table orders (
  house_id uuid not null,
  id uuid not null,
  number text not null,
  kind text not null,
  site_id uuid not null,
  workshop_site_id uuid not null,
  client_id uuid,
  watch_id uuid not null,
  stage text not null,
  stage_since timestamp with time zone not null,
  wait_reason text,
  wait_since timestamp with time zone,
  wait_note text not null default ''::text,
  outcome text,
  received_at timestamp with time zone not null,
  ready_at timestamp with time zone,
  returned_at timestamp with time zone,
  client_words text not null default ''::text,
  condition text not null default ''::text,
  currency character(3) not null,
  diagnosis_fee_minor bigint not null default 0,
  diagnosis_fee_waived boolean not null default false,
  holder_kind text not null,
  holder_site_id uuid,
  holder_name text not null default ''::text,
  assigned_to uuid,
  redo_of uuid,
  promised_on date,
  source text not null default ''::text,
  version integer not null default 1,
  constraint orders_pkey PRIMARY KEY (house_id, id),
  constraint orders_house_id_number_key UNIQUE (house_id, number),
  constraint orders_house_id_client_id_fkey FOREIGN KEY (house_id, client_id) REFERENCES clients(house_id, id),
  constraint orders_house_id_fkey FOREIGN KEY (house_id) REFERENCES houses(id),
  constraint orders_house_id_redo_of_fkey FOREIGN KEY (house_id, redo_of) REFERENCES orders(house_id, id),
  constraint orders_house_id_site_id_fkey FOREIGN KEY (house_id, site_id) REFERENCES sites(house_id, id),
  constraint orders_house_id_watch_id_fkey FOREIGN KEY (house_id, watch_id) REFERENCES watches(house_id, id),
  constraint orders_house_id_workshop_site_id_fkey FOREIGN KEY (house_id, workshop_site_id) REFERENCES sites(house_id, id),
  constraint orders_check CHECK (((wait_reason IS NULL) OR (stage <> ALL (ARRAY['returned'::text, 'cancelled'::text, 'abandoned'::text])))),
  constraint orders_check1 CHECK (((wait_reason IS NULL) = (wait_since IS NULL))),
  constraint orders_holder_kind_check CHECK ((holder_kind = ANY (ARRAY['site'::text, 'courier'::text, 'partner'::text, 'client'::text]))),
  constraint orders_kind_check CHECK ((kind = ANY (ARRAY['deposit'::text, 'while_you_wait'::text, 'past'::text]))),
  constraint orders_outcome_check CHECK ((outcome = ANY (ARRAY['serviced'::text, 'declined'::text, 'cancelled'::text, 'abandoned'::text]))),
  constraint orders_stage_check CHECK ((stage = ANY (ARRAY['received'::text, 'assessed'::text, 'quoted'::text, 'approved'::text, 'in_work'::text, 'controlled'::text, 'ready'::text, 'returned'::text, 'declined'::text, 'cancelled'::text, 'abandoned'::text]))),
  constraint orders_wait_reason_check CHECK ((wait_reason = ANY (ARRAY['client'::text, 'part'::text, 'skill'::text, 'partner'::text, 'transit'::text, 'incident'::text])))
);
CREATE INDEX orders_assigned ON public.orders USING btree (house_id, assigned_to, id) WHERE (stage <> ALL (ARRAY['returned'::text, 'cancelled'::text, 'abandoned'::text]));
CREATE INDEX orders_due ON public.orders USING btree (house_id, promised_on, id) WHERE (stage <> ALL (ARRAY['returned'::text, 'cancelled'::text, 'abandoned'::text]));
CREATE INDEX orders_idle ON public.orders USING btree (house_id, stage_since, id) WHERE ((stage <> ALL (ARRAY['returned'::text, 'cancelled'::text, 'abandoned'::text])) AND (wait_reason IS NULL));
CREATE INDEX orders_of_client ON public.orders USING btree (house_id, client_id, id);
CREATE INDEX orders_of_site ON public.orders USING btree (house_id, site_id, id);
CREATE INDEX orders_of_stage ON public.orders USING btree (house_id, stage, id);
CREATE INDEX orders_of_watch ON public.orders USING btree (house_id, watch_id, id);
CREATE INDEX orders_ready ON public.orders USING btree (house_id, ready_at, id) WHERE (stage = 'ready'::text);
CREATE INDEX orders_redo ON public.orders USING btree (house_id, id) WHERE (redo_of IS NOT NULL);
CREATE INDEX orders_waiting ON public.orders USING btree (house_id, wait_reason, id) WHERE (wait_reason IS NOT NULL);
alter table orders enable row level security;
create policy house_wall on orders using ((house_id = ( SELECT current_house() AS current_house))) with check ((house_id = ( SELECT current_house() AS current_house)));
CREATE TRIGGER orders_stage BEFORE UPDATE OF stage ON public.orders FOR EACH ROW EXECUTE FUNCTION refuse_unlisted_transition('order', 'stage');
grant delete, insert, select, update on orders to hb_app;

create table passkeys (
  credential_id text not null,
  account_id uuid not null,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null default '{}'::text[],
  label text not null,
  created_at timestamp with time zone not null,
  last_used_at timestamp with time zone,
  constraint passkeys_pkey PRIMARY KEY (credential_id),
  constraint passkeys_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id)
);
CREATE INDEX passkeys_of_account ON public.passkeys USING btree (account_id);
grant delete, insert, select, update on passkeys to hb_app;

create table payments (
  house_id uuid not null,
  id uuid not null,
  invoice_id uuid not null,
  amount_minor bigint not null,
  method text not null,
  received_at timestamp with time zone not null,
  received_by uuid,
  remark text not null default ''::text,
  constraint payments_pkey PRIMARY KEY (house_id, id),
  constraint payments_house_id_invoice_id_fkey FOREIGN KEY (house_id, invoice_id) REFERENCES invoices(house_id, id),
  constraint payments_amount_minor_check CHECK ((amount_minor <> 0)),
  constraint payments_method_check CHECK ((method = ANY (ARRAY['cash'::text, 'card'::text, 'transfer'::text, 'twint'::text, 'other'::text])))
);
CREATE INDEX payments_of_invoice ON public.payments USING btree (house_id, invoice_id);
alter table payments enable row level security;
create policy house_wall on payments using ((house_id = ( SELECT current_house() AS current_house))) with check ((house_id = ( SELECT current_house() AS current_house)));
grant insert, select on payments to hb_app;

create table portal_codes (
  house_id uuid not null,
  id uuid not null,
  order_id uuid not null,
  client_id uuid not null,
  code_hash bytea not null,
  attempts integer not null default 0,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  constraint portal_codes_pkey PRIMARY KEY (house_id, id),
  constraint portal_codes_house_id_fkey FOREIGN KEY (house_id) REFERENCES houses(id)
);
CREATE INDEX portal_codes_of_order ON public.portal_codes USING btree (house_id, order_id, created_at);
alter table portal_codes enable row level security;
create policy house_wall on portal_codes using ((house_id = ( SELECT current_house() AS current_house))) with check ((house_id = ( SELECT current_house() AS current_house)));
grant delete, insert, select, update on portal_codes to hb_app;

create table portal_links (
  house_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  order_id uuid,
  token_hash bytea not null,
  purpose text not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  revoked_at timestamp with time zone,
  used_at timestamp with time zone,
  constraint portal_links_pkey PRIMARY KEY (house_id, id),
  constraint portal_links_token_hash_key UNIQUE (token_hash),
  constraint portal_links_house_id_client_id_fkey FOREIGN KEY (house_id, client_id) REFERENCES clients(house_id, id),
  constraint portal_links_house_id_fkey FOREIGN KEY (house_id) REFERENCES houses(id),
  constraint portal_links_purpose_check CHECK ((purpose = ANY (ARRAY['link'::text, 'session'::text])))
);
CREATE INDEX portal_links_of_client ON public.portal_links USING btree (house_id, client_id);
alter table portal_links enable row level security;
create policy own_link on portal_links using (((token_hash = ( SELECT decode(NULLIF(current_setting('app.portal_hash'::text, true), ''::text), 'hex'::text) AS decode)) OR (house_id = ( SELECT current_house() AS current_house)))) with check ((house_id = ( SELECT current_house() AS current_house)));
grant insert, select, update on portal_links to hb_app;

create table price_lists (
  house_id uuid not null,
  id uuid not null,
  name text not null,
  currency character(3) not null,
  site_id uuid,
  valid_from date not null,
  valid_until date,
  rounding_minor integer not null default 5,
  tax_included boolean not null default true,
  version integer not null default 1,
  created_at timestamp with time zone not null,
  constraint price_lists_pkey PRIMARY KEY (house_id, id),
  constraint price_lists_house_id_fkey FOREIGN KEY (house_id) REFERENCES houses(id)
);
alter table price_lists enable row level security;
create policy house_wall on price_lists using ((house_id = ( SELECT current_house() AS current_house))) with check ((house_id = ( SELECT current_house() AS current_house)));
grant delete, insert, select, update on price_lists to hb_app;

create table prices (
  house_id uuid not null,
  price_list_id uuid not null,
  service_id uuid not null,
  amount_minor bigint not null,
  constraint prices_pkey PRIMARY KEY (house_id, price_list_id, service_id),
  constraint prices_house_id_price_list_id_fkey FOREIGN KEY (house_id, price_list_id) REFERENCES price_lists(house_id, id),
  constraint prices_house_id_service_id_fkey FOREIGN KEY (house_id, service_id) REFERENCES services(house_id, id),
  constraint prices_amount_minor_check CHECK ((amount_minor >= 0))
);
alter table prices enable row level security;
create policy house_wall on prices using ((house_id = ( SELECT current_house() AS current_house))) with check ((house_id = ( SELECT current_house() AS current_house)));
grant delete, insert, select, update on prices to hb_app;

create table promise_forecast_records (
  house_id uuid not null,
  order_id uuid not null,
  model_id uuid not null,
  length integer not null,
  made_at timestamp with time zone not null,
  z real[] not null,
  shift real not null default 0,
  constraint promise_forecast_records_pkey PRIMARY KEY (house_id, order_id, model_id, length),
  constraint promise_forecast_records_house_id_model_id_fkey FOREIGN KEY (house_id, model_id) REFERENCES promise_models(house_id, id),
  constraint promise_forecast_records_house_id_order_id_fkey FOREIGN KEY (house_id, order_id) REFERENCES orders(house_id, id)
);
CREATE INDEX promise_forecast_records_of_model ON public.promise_forecast_records USING btree (house_id, model_id, made_at);
alter table promise_forecast_records enable row level security;
create policy house_wall on promise_forecast_records using ((house_id = ( SELECT current_house() AS current_house))) with check ((house_id = ( SELECT current_house() AS current_house)));
grant delete, insert, select, update on promise_forecast_records to hb_app;

create table promise_forecasts (
  house_id uuid not null,
  order_id uuid not null,
  promise_id uuid not null,
  forecast_at timestamp with time zone not null,
  forecast_from date not null,
  forecast_until date not null,
  likely_on date not null,
  chance real not null,
  cause text not null default ''::text,
  movers jsonb not null default '[]'::jsonb,
  endangered_since timestamp with time zone,
  model_version text not null,
  constraint promise_forecasts_pkey PRIMARY KEY (house_id, order_id),
  constraint promise_forecasts_house_id_order_id_fkey FOREIGN KEY (house_id, order_id) REFERENCES orders(house_id, id),
  constraint promise_forecasts_chance_check CHECK (((chance >= (0)::double precision) AND (chance <= (1)::double precision)))
);
CREATE INDEX promise_forecasts_by_chance ON public.promise_forecasts USING btree (house_id, chance, order_id);
alter table promise_forecasts enable row level security;
create policy house_wall on promise_forecasts using ((house_id = ( SELECT current_house() AS current_house))) with check ((house_id = ( SELECT current_house() AS current_house)));
grant delete, insert, select, update on promise_forecasts to hb_app;

create table promise_models (
  house_id uuid not null,
  id uuid not null,
  version text not null,
  trained_at timestamp with time zone not null,
  reason text not null default ''::text,
  finished_orders integer not null,
  figures jsonb not null,
  replaced boolean not null,
  is_current boolean not null,
  model text,
  twin text,
  correction jsonb,
  corrected_at timestamp with time zone,
  corrected_on integer not null default 0,
  constraint promise_models_pkey PRIMARY KEY (house_id, id),
  constraint promise_models_house_id_version_key UNIQUE (house_id, version),
  constraint promise_models_house_id_fkey FOREIGN KEY (house_id) REFERENCES houses(id)
);
CREATE UNIQUE INDEX one_current_promise_model ON public.promise_models USING btree (house_id) WHERE is_current;
CREATE INDEX promise_models_by_time ON public.promise_models USING btree (house_id, trained_at DESC);
alter table promise_models enable row level security;
create policy house_wall on promise_models using ((house_id = ( SELECT current_house() AS current_house))) with check ((house_id = ( SELECT current_house() AS current_house)));
grant delete, insert, select, update on promise_models to hb_app;

create table promises (
  house_id uuid not null,
  id uuid not null,
  order_id uuid not null,
  "position" integer not null,
  window_from date not null,
  window_until date not null,
  promised_on date not null,
  probability real not null,
  reason text not null,
  cause text not null default ''::text,
  voice text not null,
  model_version text not null,
  given_by uuid,
  given_at timestamp with time zone not null,
  state text not null,
  settled_at timestamp with time zone,
  paused_minutes integer not null default 0,
  held_until date,
  in_silence boolean not null default false,
  constraint promises_pkey PRIMARY KEY (house_id, id),
  constraint promises_house_id_order_id_position_key UNIQUE (house_id, order_id, "position"),
  constraint promises_house_id_order_id_fkey FOREIGN KEY (house_id, order_id) REFERENCES orders(house_id, id),
  constraint promises_check CHECK ((window_from <= window_until)),
  constraint promises_probability_check CHECK (((probability > (0)::double precision) AND (probability <= (1)::double precision))),
  constraint promises_state_check CHECK ((state = ANY (ARRAY['standing'::text, 'followed'::text, 'kept'::text, 'broken'::text, 'released'::text]))),
  constraint promises_voice_check CHECK ((voice = ANY (ARRAY['counter'::text, 'portal'::text, 'mail'::text, 'telephone'::text, 'letter'::text, 'sms'::text, 'whatsapp'::text, 'telegram'::text, 'chat'::text])))
);
CREATE INDEX promises_of_order ON public.promises USING btree (house_id, order_id, "position");
CREATE INDEX promises_standing ON public.promises USING btree (house_id, promised_on, id) WHERE (state = 'standing'::text);
alter table promises enable row level security;
create policy house_wall on promises using ((house_id = ( SELECT current_house() AS current_house))) with check ((house_id = ( SELECT current_house() AS current_house)));
CREATE TRIGGER promises_shown AFTER INSERT OR UPDATE OF state, held_until ON public.promises FOR EACH ROW EXECUTE FUNCTION show_promise_on_order();
CREATE TRIGGER promises_state BEFORE UPDATE OF state ON public.promises FOR EACH ROW EXECUTE FUNCTION refuse_unlisted_transition('promise', 'state');
grant delete, insert, select, update on promises to hb_app;

create table quote_lines (
  house_id uuid not null,
  id uuid not null,
  quote_id uuid not null,
  "position" integer not null,
  necessity text not null,
  alternative text not null default ''::text,
  label text not null,
  reason text not null default ''::text,
  photograph_id uuid,
  service_id uuid,
  amount_minor bigint not null,
  tax_basis_points integer not null,
  skill text not null default ''::text,
  minutes integer not null default 0,
  answer text,
  answered_at timestamp with time zone,
  surface text not null default ''::text,
  constraint quote_lines_pkey PRIMARY KEY (house_id, id),
  constraint quote_lines_house_id_quote_id_fkey FOREIGN KEY (house_id, quote_id) REFERENCES quotes(house_id, id),
  constraint quote_lines_answer_check CHECK ((answer = ANY (ARRAY['approved'::text, 'refused'::text]))),
  constraint quote_lines_necessity_check CHECK ((necessity = ANY (ARRAY['needed'::text, 'advised'::text, 'optional'::text]))),
  constraint quote_lines_surface_check CHECK ((surface = ANY (ARRAY[''::text, 'case'::text, 'bracelet'::text, 'dial'::text, 'movement'::text])))
);
CREATE UNIQUE INDEX one_alternative_approved ON public.quote_lines USING btree (house_id, quote_id, alternative) WHERE ((alternative <> ''::text) AND (answer = 'approved'::text));
CREATE INDEX quote_lines_of_quote ON public.quote_lines USING btree (house_id, quote_id, "position");
alter table quote_lines enable row level security;
create policy house_wall on quote_lines using ((house_id = ( SELECT current_house() AS current_house))) with check ((house_id = ( SELECT current_house() AS current_house)));
grant delete, insert, select, update on quote_lines to hb_app;

create table quotes (
  house_id uuid not null,
  id uuid not null,
  order_id uuid not null,
  version integer not null,
  kind text not null,
  state text not null,
  currency character(3) not null,
  valid_until date,
  message text not null default ''::text,
  drafted_by uuid,
  sent_at timestamp with time zone,
  answered_at timestamp with time zone,
  row_version integer not null default 1,
  created_at timestamp with time zone not null,
  answered_how text not null default ''::text,
  recorded_by uuid,
  withdrawn_reason text not null default ''::text,
  follows uuid,
  reminded_at timestamp with time zone,
  renewal_asked_at timestamp with time zone,
  constraint quotes_pkey PRIMARY KEY (house_id, id),
  constraint quotes_house_id_order_id_version_key UNIQUE (house_id, order_id, version),
  constraint quotes_house_id_order_id_fkey FOREIGN KEY (house_id, order_id) REFERENCES orders(house_id, id),
  constraint quotes_answered_how_check CHECK ((answered_how = ANY (ARRAY[''::text, 'portal'::text, 'counter'::text, 'telephone'::text, 'mail'::text, 'letter'::text, 'house'::text]))),
  constraint quotes_kind_check CHECK ((kind = ANY (ARRAY['first'::text, 'supplementary'::text]))),
  constraint quotes_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'sent'::text, 'answered'::text, 'withdrawn'::text, 'expired'::text])))
);
CREATE UNIQUE INDEX one_open_quote ON public.quotes USING btree (house_id, order_id) WHERE (state = ANY (ARRAY['draft'::text, 'sent'::text]));
CREATE INDEX quotes_by_state ON public.quotes USING btree (house_id, state, valid_until);
CREATE INDEX quotes_of_order ON public.quotes USING btree (house_id, order_id, version);
alter table quotes enable row level security;
create policy house_wall on quotes using ((house_id = ( SELECT current_house() AS current_house))) with check ((house_id = ( SELECT current_house() AS current_house)));
CREATE TRIGGER quotes_state BEFORE UPDATE OF state ON public.quotes FOR EACH ROW EXECUTE FUNCTION refuse_unlisted_transition('quote', 'state');
grant delete, insert, select, update on quotes to hb_app;

create table record_publications (
  house_id uuid not null,
  id uuid not null,
  is_published boolean not null,
  at timestamp with time zone not null,
  by_staff uuid,
  constraint record_publications_pkey PRIMARY KEY (house_id, id),
  constraint record_publications_house_id_fkey FOREIGN KEY (house_id) REFERENCES houses(id)
);
alter table record_publications enable row level security;
create policy house_wall on record_publications using ((house_id = ( SELECT current_house() AS current_house))) with check ((house_id = ( SELECT current_house() AS current_house)));
grant delete, insert, select, update on record_publications to hb_app;

create table recoveries (
  house_id uuid not null,
  id uuid not null,
  order_id uuid not null,
  went_wrong text not null,
  with_apology boolean not null,
  gesture text not null default ''::text,
  gesture_minor bigint,
  currency character(3) not null,
  owner_id uuid not null,
  due_on date not null,
  opened_at timestamp with time zone not null,
  opened_by uuid,
  outcome text not null default ''::text,
  closed_at timestamp with time zone,
  closed_by uuid,
  constraint recoveries_pkey PRIMARY KEY (house_id, id),
  constraint recoveries_house_id_order_id_fkey FOREIGN KEY (house_id, order_id) REFERENCES orders(house_id, id),
  constraint recoveries_house_id_owner_id_fkey FOREIGN KEY (house_id, owner_id) REFERENCES staff(house_id, id),
  constraint recoveries_gesture_minor_check CHECK ((gesture_minor >= 0))
);
CREATE UNIQUE INDEX one_open_recovery ON public.recoveries USING btree (house_id, order_id) WHERE (closed_at IS NULL);
CREATE INDEX recoveries_of_order ON public.recoveries USING btree (house_id, order_id);
alter table recoveries enable row level security;
create policy house_wall on recoveries using ((house_id = ( SELECT current_house() AS current_house))) with check ((house_id = ( SELECT current_house() AS current_house)));
grant delete, insert, select, update on recoveries to hb_app;

create table redo_causes (
  house_id uuid not null,
  id uuid not null,
  order_id uuid not null,
  cause text not null,
  note text not null default ''::text,
  found_by uuid,
  found_at timestamp with time zone not null,
  constraint redo_causes_pkey PRIMARY KEY (house_id, id),
  constraint redo_causes_house_id_order_id_fkey FOREIGN KEY (house_id, order_id) REFERENCES orders(house_id, id),
  constraint redo_causes_cause_check CHECK ((cause = ANY (ARRAY['workmanship'::text, 'adjustment'::text, 'part'::text, 'diagnosis'::text, 'seal'::text, 'finish'::text, 'new_damage'::text, 'use'::text, 'no_fault'::text])))
);
CREATE INDEX redo_causes_of_order ON public.redo_causes USING btree (house_id, order_id, id);
alter table redo_causes enable row level security;
create policy house_wall on redo_causes using ((house_id = ( SELECT current_house() AS current_house))) with check ((house_id = ( SELECT current_house() AS current_house)));
grant delete, insert, select, update on redo_causes to hb_app;

create table remark_mentions (
  house_id uuid not null,
  message_id uuid not null,
  staff_id uuid not null,
  seen_at timestamp with time zone,
  constraint remark_mentions_pkey PRIMARY KEY (house_id, message_id, staff_id),
  constraint remark_mentions_house_id_message_id_fkey FOREIGN KEY (house_id, message_id) REFERENCES messages(house_id, id)
);
CREATE INDEX remark_mentions_unseen ON public.remark_mentions USING btree (house_id, staff_id) WHERE (seen_at IS NULL);
alter table remark_mentions enable row level security;
create policy house_wall on remark_mentions using ((house_id = ( SELECT current_house() AS current_house))) with check ((house_id = ( SELECT current_house() AS current_house)));
grant delete, insert, select, update on remark_mentions to hb_app;

create table saved_answers (
  house_id uuid not null,
  id uuid not null,
  name text not null,
  language text not null,
  body text not null,
  created_by uuid,
  created_at timestamp with time zone not null,
  version integer not null default 1,
  constraint saved_answers_pkey PRIMARY KEY (house_id, id),
  constraint saved_answers_house_id_fkey FOREIGN KEY (house_id) REFERENCES houses(id),
  constraint saved_answers_language_check CHECK ((language = ANY (ARRAY['en'::text, 'fr'::text, 'de'::text, 'it'::text])))
);
alter table saved_answers enable row level security;
create policy house_wall on saved_answers using ((house_id = ( SELECT current_house() AS current_house))) with check ((house_id = ( SELECT current_house() AS current_house)));
grant delete, insert, select, update on saved_answers to hb_app;

create table saved_views (
  house_id uuid not null,
  id uuid not null,
  staff_id uuid not null,
  screen text not null,
  name text not null,
  query text not null,
  created_at timestamp with time zone not null,
  constraint saved_views_pkey PRIMARY KEY (house_id, id),
  constraint saved_views_house_id_staff_id_fkey FOREIGN KEY (house_id, staff_id) REFERENCES staff(house_id, id)
);
alter table saved_views enable row level security;
create policy house_wall on saved_views using ((house_id = ( SELECT current_house() AS current_house))) with check ((house_id = ( SELECT current_house() AS current_house)));
grant delete, insert, select, update on saved_views to hb_app;

create table seals (
  house_id uuid not null,
  tree_size bigint not null,
  root_hash bytea not null,
  frontier bytea[] not null,
  at timestamp with time zone not null,
  key_id text not null,
  signature bytea not null,
  constraint seals_pkey PRIMARY KEY (house_id, tree_size),
  constraint seals_house_id_fkey FOREIGN KEY (house_id) REFERENCES houses(id)
);
alter table seals enable row level security;
create policy house_wall on seals using ((house_id = ( SELECT current_house() AS current_house))) with check ((house_id = ( SELECT current_house() AS current_house)));
grant insert, select on seals to hb_app;

create table search_entries (
  house_id uuid not null,
  kind text not null,
  subject_id uuid not null,
  words text not null,
  constraint search_entries_pkey PRIMARY KEY (house_id, kind, subject_id),
  constraint search_entries_kind_check CHECK ((kind = ANY (ARRAY['client'::text, 'watch'::text, 'order'::text])))
);
CREATE INDEX search_entries_of_clients ON public.search_entries USING gin (words gin_trgm_ops) WHERE (kind = 'client'::text);
CREATE INDEX search_entries_of_orders ON public.search_entries USING gin (words gin_trgm_ops) WHERE (kind = 'order'::text);
CREATE INDEX search_entries_of_watches ON public.search_entries USING gin (words gin_trgm_ops) WHERE (kind = 'watch'::text);
alter table search_entries enable row level security;
create policy house_wall on search_entries using ((house_id = ( SELECT current_house() AS current_house))) with check ((house_id = ( SELECT current_house() AS current_house)));
grant delete, insert, select, update on search_entries to hb_app;

create table services (
  house_id uuid not null,
  id uuid not null,
  code text not null,
  category text not null,
  names jsonb not null,
  skill text not null,
  minutes integer not null,
  movement text not null default 'any'::text,
  while_you_wait boolean not null default false,
  warranty_months integer not null default 0,
  is_active boolean not null default true,
  "position" integer not null default 0,
  version integer not null default 1,
  constraint services_pkey PRIMARY KEY (house_id, id),
  constraint services_house_id_code_key UNIQUE (house_id, code),
  constraint services_house_id_fkey FOREIGN KEY (house_id) REFERENCES houses(id),
  constraint services_category_check CHECK ((category = ANY (ARRAY['regulation'::text, 'dial'::text, 'polishing'::text, 'crystal'::text, 'strap'::text, 'overhaul'::text, 'water_resistance'::text, 'battery'::text, 'gaskets'::text, 'control'::text, 'other'::text]))),
  constraint services_minutes_check CHECK ((minutes >= 0)),
  constraint services_movement_check CHECK ((movement = ANY (ARRAY['any'::text, 'mechanical'::text, 'quartz'::text])))
);
alter table services enable row level security;
create policy house_wall on services using ((house_id = ( SELECT current_house() AS current_house))) with check ((house_id = ( SELECT current_house() AS current_house)));
grant delete, insert, select, update on services to hb_app;

create table sessions (
  token_hash bytea not null,
  house_id uuid not null,
  staff_id uuid not null,
  account_id uuid not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  seen_at timestamp with time zone not null,
  user_agent text not null default ''::text,
  constraint sessions_pkey PRIMARY KEY (token_hash),
  constraint sessions_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id),
  constraint sessions_house_id_staff_id_fkey FOREIGN KEY (house_id, staff_id) REFERENCES staff(house_id, id)
);
CREATE INDEX sessions_of_staff ON public.sessions USING btree (house_id, staff_id);
alter table sessions enable row level security;
create policy own_session on sessions using (((token_hash = ( SELECT decode(NULLIF(current_setting('app.session_hash'::text, true), ''::text), 'hex'::text) AS decode)) OR (house_id = ( SELECT current_house() AS current_house)))) with check ((house_id = ( SELECT current_house() AS current_house)));
grant delete, insert, select, update on sessions to hb_app;

create table sign_in_challenges (
  id uuid not null,
  account_id uuid,
  kind text not null,
  challenge text not null,
  expires_at timestamp with time zone not null,
  constraint sign_in_challenges_pkey PRIMARY KEY (id),
  constraint sign_in_challenges_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id),
  constraint sign_in_challenges_kind_check CHECK ((kind = ANY (ARRAY['passkey_registration'::text, 'passkey_sign_in'::text, 'totp'::text, 'totp_enrolment'::text])))
);
grant delete, insert, select, update on sign_in_challenges to hb_app;

create table sites (
  house_id uuid not null,
  id uuid not null,
  code text not null,
  name text not null,
  kind text not null,
  country character(2) not null,
  region text,
  street text not null default ''::text,
  postal_code text not null default ''::text,
  city text not null default ''::text,
  phone text not null default ''::text,
  mail text not null default ''::text,
  time_zone text not null,
  currency character(3) not null,
  language text not null,
  tax_basis_points integer not null,
  tax_number text not null default ''::text,
  iban text not null default ''::text,
  unclaimed_after_days integer not null default 365,
  opening jsonb not null default '{}'::jsonb,
  is_active boolean not null default true,
  version integer not null default 1,
  constraint sites_pkey PRIMARY KEY (house_id, id),
  constraint sites_house_id_code_key UNIQUE (house_id, code),
  constraint sites_house_id_fkey FOREIGN KEY (house_id) REFERENCES houses(id),
  constraint sites_code_check CHECK ((code ~ '^[A-Z0-9]{2,6}$'::text)),
  constraint sites_kind_check CHECK ((kind = ANY (ARRAY['boutique'::text, 'workshop'::text, 'service_centre'::text, 'partner'::text]))),
  constraint sites_language_check CHECK ((language = ANY (ARRAY['en'::text, 'fr'::text, 'de'::text, 'it'::text]))),
  constraint sites_tax_basis_points_check CHECK (((tax_basis_points >= 0) AND (tax_basis_points <= 5000)))
);
alter table sites enable row level security;
create policy house_wall on sites using ((house_id = ( SELECT current_house() AS current_house))) with check ((house_id = ( SELECT current_house() AS current_house)));
grant delete, insert, select, update on sites to hb_app;

create table staff (
  house_id uuid not null,
  id uuid not null,
  account_id uuid,
  name text not null,
  mail text not null,
  role text not null,
  language text not null,
  skills text[] not null default '{}'::text[],
  weekly_minutes integer not null default 2400,
  is_active boolean not null default true,
  version integer not null default 1,
  created_at timestamp with time zone not null,
  constraint staff_pkey PRIMARY KEY (house_id, id),
  constraint staff_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id),
  constraint staff_house_id_fkey FOREIGN KEY (house_id) REFERENCES houses(id),
  constraint staff_language_check CHECK ((language = ANY (ARRAY['en'::text, 'fr'::text, 'de'::text, 'it'::text]))),
  constraint staff_role_check CHECK ((role = ANY (ARRAY['owner'::text, 'head_office'::text, 'site_manager'::text, 'advisor'::text, 'watchmaker'::text, 'parts_keeper'::text, 'relationship_manager'::text, 'reader'::text])))
);
CREATE UNIQUE INDEX staff_of_account ON public.staff USING btree (account_id, house_id);
alter table staff enable row level security;
create policy house_wall on staff using (((house_id = ( SELECT current_house() AS current_house)) OR (account_id = ( SELECT (NULLIF(current_setting('app.account_id'::text, true), ''::text))::uuid AS "nullif")))) with check ((house_id = ( SELECT current_house() AS current_house)));
grant delete, insert, select, update on staff to hb_app;

create table staff_sites (
  house_id uuid not null,
  staff_id uuid not null,
  site_id uuid not null,
  constraint staff_sites_pkey PRIMARY KEY (house_id, staff_id, site_id),
  constraint staff_sites_house_id_site_id_fkey FOREIGN KEY (house_id, site_id) REFERENCES sites(house_id, id),
  constraint staff_sites_house_id_staff_id_fkey FOREIGN KEY (house_id, staff_id) REFERENCES staff(house_id, id)
);
alter table staff_sites enable row level security;
create policy house_wall on staff_sites using ((house_id = ( SELECT current_house() AS current_house))) with check ((house_id = ( SELECT current_house() AS current_house)));
grant delete, insert, select, update on staff_sites to hb_app;

create table warranties (
  house_id uuid not null,
  id uuid not null,
  order_id uuid not null,
  watch_id uuid not null,
  starts_on date not null,
  ends_on date not null,
  scope text not null,
  constraint warranties_pkey PRIMARY KEY (house_id, id),
  constraint warranties_house_id_order_id_key UNIQUE (house_id, order_id),
  constraint warranties_house_id_order_id_fkey FOREIGN KEY (house_id, order_id) REFERENCES orders(house_id, id)
);
CREATE INDEX warranties_of_watch ON public.warranties USING btree (house_id, watch_id, ends_on);
alter table warranties enable row level security;
create policy house_wall on warranties using ((house_id = ( SELECT current_house() AS current_house))) with check ((house_id = ( SELECT current_house() AS current_house)));
grant delete, insert, select, update on warranties to hb_app;

create table watches (
  house_id uuid not null,
  id uuid not null,
  client_id uuid,
  brand text not null,
  model text not null default ''::text,
  reference text not null default ''::text,
  serial text not null default ''::text,
  serial_normalised text not null default ''::text,
  serial_state text not null,
  calibre text not null default ''::text,
  movement text not null default 'unknown'::text,
  movement_serial text not null default ''::text,
  material text not null default ''::text,
  strap text not null default ''::text,
  dial text not null default ''::text,
  year integer,
  marks text not null default ''::text,
  version integer not null default 1,
  created_at timestamp with time zone not null,
  constraint watches_pkey PRIMARY KEY (house_id, id),
  constraint watches_house_id_client_id_fkey FOREIGN KEY (house_id, client_id) REFERENCES clients(house_id, id),
  constraint watches_house_id_fkey FOREIGN KEY (house_id) REFERENCES houses(id),
  constraint watches_movement_check CHECK ((movement = ANY (ARRAY['mechanical'::text, 'automatic'::text, 'quartz'::text, 'unknown'::text]))),
  constraint watches_serial_state_check CHECK ((serial_state = ANY (ARRAY['read'::text, 'unknown'::text, 'worn'::text, 'mismatch'::text]))),
  constraint watches_year_check CHECK (((year >= 1400) AND (year <= 2200)))
);
CREATE INDEX watches_by_serial ON public.watches USING btree (house_id, serial_normalised) WHERE (serial_normalised <> ''::text);
CREATE INDEX watches_of_client ON public.watches USING btree (house_id, client_id);
alter table watches enable row level security;
create policy house_wall on watches using ((house_id = ( SELECT current_house() AS current_house))) with check ((house_id = ( SELECT current_house() AS current_house)));
grant delete, insert, select, update on watches to hb_app;

-- Schemas

grant usage on schema public to hb_app;

grant usage on schema public to public;
