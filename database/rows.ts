// Made by scripts/generate-schema.ts from database/migrations. Do not edit.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'

/** Read as what the JSON says, written as its text (JSON.stringify). */
export type Json = ColumnType<unknown, string, string>
export type GeneratedJson = ColumnType<unknown, string | undefined, string>
export type NullableJson = ColumnType<unknown, string | null | undefined, string | null>

export interface AccessoriesRow {
  house_id: string
  id: string
  order_id: string
  label: string
  description: string
  returned_at: Date | null
}

export interface AccountsRow {
  id: string
  mail: string
  password_hash: string | null
  totp_secret: string | null
  totp_confirmed_at: Date | null
  totp_last_step: Generated<number>
  recovery_code_hashes: Generated<string[]>
  failed_attempts: Generated<number>
  locked_until: Date | null
  created_at: Date
  password_expires_at: Date | null
}

export interface AllowedTransitionsRow {
  machine: string
  from_state: string
  to_state: string
}

export interface AnswerPromisesRow {
  house_id: string
  site_id: string
  amount: number
  unit: 'working_days' | 'open_hours'
  version: Generated<number>
}

export interface AppliedMigrationsRow {
  name: string
  checksum: string
  applied_at: Generated<Date>
}

export interface ArrivalsRow {
  house_id: string
  id: string
  account_id: string
  channel: string
  external_key: string
  raw: Uint8Array
  state: Generated<'raw' | 'understood' | 'not_understood' | 'set_aside'>
  failure: Generated<string>
  message_id: string | null
  arrived_at: Date
}

export interface ChannelAccountsRow {
  house_id: string
  id: string
  channel: 'mail' | 'sms' | 'whatsapp' | 'telegram' | 'chat'
  site_id: string | null
  name: string
  address: string
  settings: GeneratedJson
  sealed_secret: Generated<Uint8Array>
  enabled: Generated<boolean>
  cursor: GeneratedJson
  trouble: Generated<string>
  trouble_since: Date | null
  seen_at: Date | null
  version: Generated<number>
  created_at: Date
}

export interface ChatVisitsRow {
  house_id: string
  id: string
  account_id: string
  contact_id: string
  token_hash: Uint8Array
  language: 'en' | 'fr' | 'de' | 'it'
  mail: Generated<string>
  created_at: Date
  seen_at: Date
}

export interface ClientAddressesRow {
  house_id: string
  client_id: string
  channel: string
  address: string
  contact_id: string | null
  confirmed_by: string | null
  created_at: Date
}

export interface ClientKeysRow {
  house_id: string
  client_id: string
  key: Uint8Array
  created_at: Date
}

export interface ClientsRow {
  house_id: string
  id: string
  given_name: Generated<string>
  family_name: string
  company: Generated<string>
  mail: Generated<string>
  phone: Generated<string>
  language: 'en' | 'fr' | 'de' | 'it'
  street: Generated<string>
  postal_code: Generated<string>
  city: Generated<string>
  country: Generated<string>
  remark: Generated<string>
  merged_into: string | null
  erased_at: Date | null
  version: Generated<number>
  created_at: Date
  phone_digits: GeneratedAlways<string>
  mail_key: GeneratedAlways<string>
  mail_folded: GeneratedAlways<string>
  sort_name: GeneratedAlways<string>
}

export interface CoherenceEditionsRow {
  house_id: string
  version: number
  rules: Json
  reason: string
  created_by: string | null
  created_at: Date
}

export interface ConsentsRow {
  house_id: string
  client_id: string
  purpose: 'survey' | 'care' | 'commercial'
  channel: 'mail' | 'sms' | 'whatsapp' | 'telegram' | 'chat' | 'portal' | 'counter' | 'telephone' | 'letter'
  version: number
  granted: boolean
  proof: string
  changed_by: string | null
  changed_at: Date
}

export interface ContactsRow {
  house_id: string
  id: string
  channel: string
  address: string
  name: Generated<string>
  state: Generated<'open' | 'recognised' | 'dismissed'>
  client_id: string | null
  settled_by: string | null
  settled_at: Date | null
  created_at: Date
}

export interface ConversationDutiesRow {
  house_id: string
  subject_id: string
  assigned_to: string | null
  snoozed_until: Date | null
  needs_fact: Generated<string>
  changed_by: string | null
  changed_at: Date
  version: Generated<number>
}

export interface ConversationWritersRow {
  house_id: string
  subject_id: string
  staff_id: string
  at: Date
}

export interface CustodyMovesRow {
  house_id: string
  id: string
  order_id: string
  at: Date
  from_kind: string
  from_name: string
  to_kind: 'site' | 'courier' | 'partner' | 'client'
  to_name: string
  to_site_id: string | null
  signed_by: string
  signature_file_id: string | null
  tracking: Generated<string>
}

export interface DisputesRow {
  house_id: string
  id: string
  order_id: string
  contested: string
  opened_at: Date
  opened_by: string | null
  outcome: Generated<string>
  closed_at: Date | null
  closed_by: string | null
}

export interface DutiesRow {
  house_id: string
  id: string
  subject_id: string | null
  order_id: string | null
  recovery_id: string | null
  owner_id: string
  due_on: string
  what: string
  taken_at: Date
  done_at: Date | null
  done_by: string | null
}

export interface ExerciseAttemptsRow {
  house_id: string
  id: string
  staff_id: string
  kind: 'write' | 'choose' | 'find'
  case_key: string
  habits: Json
  done_at: Date
}

export interface ExerciseConsentsRow {
  house_id: string
  id: string
  staff_id: string
  shown_to: string
  given_at: Date
  withdrawn_at: Date | null
}

export interface FactsRow {
  house_id: string
  sequence: number
  at: Date
  actor_kind: 'staff' | 'client' | 'system' | 'import'
  actor_id: string | null
  site_id: string | null
  order_id: string | null
  watch_id: string | null
  client_id: string | null
  kind: string
  payload: Json
}

export interface FilesRow {
  house_id: string
  id: string
  storage_key: string
  name: string
  media_type: string
  size: number
  width: number | null
  height: number | null
  sha256: Uint8Array
  created_at: Date
  created_by: string | null
}

export interface FinalControlsRow {
  house_id: string
  id: string
  order_id: string
  passed: boolean
  checked: Generated<string[]>
  measurement_ids: Generated<string[]>
  departure: Generated<string>
  remark: Generated<string>
  controlled_by: string | null
  controlled_at: Date
}

export interface FindingsRow {
  house_id: string
  id: string
  order_id: string
  words: string
  found_by: string | null
  found_at: Date
}

export interface HouseTonesRow {
  house_id: string
  language: 'en' | 'fr' | 'de' | 'it'
  greeting: string
  closing: string
  signature: Generated<string>
  changed_by: string | null
  changed_at: Date
}

export interface HouseWritersRow {
  house_id: string
  enabled: Generated<boolean>
  url: Generated<string>
  model: Generated<string>
  sealed_key: Generated<Uint8Array>
  changed_by: string | null
  changed_at: Date
  translates: Generated<boolean>
}

export interface HousesRow {
  id: string
  name: string
  country: string
  default_language: 'en' | 'fr' | 'de' | 'it'
  is_demonstration: Generated<boolean>
  settings: GeneratedJson
  version: Generated<number>
  created_at: Date
}

export interface IdempotencyKeysRow {
  house_id: string
  actor: string
  key: string
  request_hash: Uint8Array
  status: number | null
  reply: NullableJson
  at: Date
}

export interface ImportKeysRow {
  house_id: string
  source: string
  kind: string
  source_key: string
  subject_id: string
  row_hash: Uint8Array
}

export interface ImportMappingsRow {
  house_id: string
  source: string
  kind: string
  mapping: Json
  saved_at: Date
}

export interface ImportRefusalsRow {
  house_id: string
  import_id: string
  line: number
  column_name: Generated<string>
  reason: string
  row_text: string
}

export interface ImportsRow {
  house_id: string
  id: string
  source: string
  kind: 'clients' | 'watches' | 'orders' | 'prices' | 'repairs'
  file_id: string
  mapping: Json
  state: 'mapping' | 'dry_run' | 'checked' | 'running' | 'paused' | 'done' | 'failed'
  rows_total: Generated<number>
  rows_read: Generated<number>
  rows_created: Generated<number>
  rows_unchanged: Generated<number>
  rows_refused: Generated<number>
  byte_offset: Generated<number>
  started_by: string | null
  created_at: Date
  finished_at: Date | null
  failure: Generated<string>
}

export interface InvoicesRow {
  house_id: string
  id: string
  number: string
  order_id: string
  site_id: string
  client_id: string | null
  buyer: Json
  currency: string
  lines: Json
  net_minor: number
  tax_minor: number
  rounding_minor: Generated<number>
  total_minor: number
  payment_reference: string
  issued_at: Date
  due_on: string
  corrects: string | null
  reason: Generated<string>
  settled_at: Date | null
}

export interface LedgersRow {
  house_id: string
  next_sequence: Generated<number>
}

export interface LoansRow {
  house_id: string
  id: string
  order_id: string
  label: string
  lent_at: Date
  returned_at: Date | null
}

export interface MandatesRow {
  house_id: string
  order_id: string
  version: number
  polish_case: boolean
  polish_bracelet: boolean
  keep_dial: boolean
  return_old_parts: boolean
  movement_exchange: boolean
  ceiling_minor: number | null
  remark: Generated<string>
  agreed_at: Date
  agreed_by: string
}

export interface MeasurementLimitsRow {
  house_id: string
  id: string
  kind: 'timing' | 'water_resistance' | 'quartz' | 'seven_criteria'
  brand: Generated<string>
  calibre: Generated<string>
  brand_key: Generated<string>
  calibre_key: Generated<string>
  terms: NullableJson
  source: string
  set_by: string | null
  set_at: Date
}

export interface MeasurementsRow {
  house_id: string
  id: string
  order_id: string
  watch_id: string
  moment: 'intake' | 'diagnosis' | 'final'
  kind: 'timing' | 'water_resistance' | 'quartz' | 'seven_criteria'
  taken_at: Date
  taken_by: string | null
  passed: boolean | null
  reading: Json
  limits_id: string | null
  withdrawn_at: Date | null
  withdrawn_by: string | null
  withdrawn_reason: Generated<string>
}

export interface MessageAttachmentsRow {
  house_id: string
  message_id: string
  file_id: string
  name: string
  media_type: string
  bytes: number
  order_id: string | null
}

export interface MessageTranslationsRow {
  house_id: string
  message_id: string
  language: 'en' | 'fr' | 'de' | 'it'
  words: string
  model: Generated<string>
  made_at: Date
}

export interface MessagesRow {
  house_id: string
  id: string
  client_id: string | null
  order_id: string | null
  watch_id: string | null
  direction: 'in' | 'out' | 'remark'
  channel: 'mail' | 'sms' | 'whatsapp' | 'telegram' | 'chat' | 'portal' | 'counter' | 'telephone' | 'letter'
  purpose: 'service' | 'answer' | 'survey' | 'care' | 'commercial'
  template: Generated<string>
  language: 'en' | 'fr' | 'de' | 'it'
  address: Generated<string>
  subject: Generated<string>
  body: string
  state: 'queued' | 'held' | 'sending' | 'sent' | 'failed' | 'expired' | 'received' | 'answered' | 'dismissed'
  attempt_key: string
  attempts: Generated<number>
  failure: Generated<string>
  author_id: string | null
  created_at: Date
  sent_at: Date | null
  answered_at: Date | null
  delivered_by: Generated<'' | 'smtp' | 'outbox' | 'sms' | 'whatsapp' | 'telegram' | 'chat' | 'portal' | 'paper'>
  delivery_reference: Generated<string>
  not_before: Date | null
  held_rule: Generated<string>
  held_at: Date | null
  contact_id: string | null
  account_id: string | null
  arrival_id: string | null
  external_id: Generated<string>
  body_html: Generated<string>
  detected_language: Generated<string>
  triage: Generated<'' | 'question' | 'complaint' | 'praise' | 'order' | 'quote_answer' | 'spam'>
  triage_by: Generated<'' | 'classifier' | 'person'>
  suggested_order_id: string | null
  suggested_watch_id: string | null
  suggestion_reason: Generated<string>
  channel_template: NullableJson
  arrived_as: Generated<'' | 'message' | 'bounce' | 'auto_reply' | 'receipt'>
  quoted: Generated<string>
  sender_name: Generated<string>
}

export interface NeedsRow {
  house_id: string
  id: string
  order_id: string
  operation_id: string | null
  part: string
  part_number: Generated<string>
  state: 'wanted' | 'ordered' | 'arrived' | 'fitted' | 'dropped'
  source: Generated<'' | 'stock' | 'brand_account' | 'wholesaler' | 'donor' | 'made_here' | 'not_procurable'>
  supplier: Generated<string>
  tracking: Generated<string>
  expected_on: string | null
  wanted_at: Date
  ordered_at: Date | null
  arrived_at: Date | null
  version: Generated<number>
  quantity: Generated<number>
  carrier: Generated<string>
  remark: Generated<string>
  route: Generated<'' | 'send_to_brand' | 'equivalent' | 'decline'>
  wanted_by: string | null
  fitted_at: Date | null
}

export interface OperationsRow {
  house_id: string
  id: string
  order_id: string
  position: number
  label: string
  skill: string
  minutes: number
  state: 'open' | 'started' | 'done' | 'dropped'
  quote_line_id: string | null
  order_service_id: string | null
  surface: Generated<'' | 'case' | 'bracelet' | 'dial' | 'movement'>
  assigned_to: string | null
  started_at: Date | null
  done_at: Date | null
  done_by: string | null
  minutes_spent: number | null
  remark: Generated<string>
  version: Generated<number>
}

export interface OrderCountersRow {
  house_id: string
  series: string
  last_number: number
}

export interface OrderPhotographsRow {
  house_id: string
  id: string
  order_id: string
  file_id: string
  moment: 'intake' | 'diagnosis' | 'work' | 'control' | 'return'
  caption: Generated<string>
  annotations: GeneratedJson
  shown_to_client: Generated<boolean>
  taken_at: Date
}

export interface OrderServicesRow {
  house_id: string
  id: string
  order_id: string
  service_id: string
  label: string
  amount_minor: number
  tax_basis_points: number
  is_agreed: boolean
  minutes: number
  skill: string
  position: number
}

export interface OrdersRow {
  house_id: string
  id: string
  number: string
  kind: 'deposit' | 'while_you_wait' | 'past'
  site_id: string
  workshop_site_id: string
  client_id: string | null
  watch_id: string
  stage: 'received' | 'assessed' | 'quoted' | 'approved' | 'in_work' | 'controlled' | 'ready' | 'returned' | 'declined' | 'cancelled' | 'abandoned'
  stage_since: Date
  wait_reason: 'client' | 'part' | 'skill' | 'partner' | 'transit' | 'incident' | null
  wait_since: Date | null
  wait_note: Generated<string>
  outcome: 'serviced' | 'declined' | 'cancelled' | 'abandoned' | null
  received_at: Date
  ready_at: Date | null
  returned_at: Date | null
  client_words: Generated<string>
  condition: Generated<string>
  currency: string
  diagnosis_fee_minor: Generated<number>
  diagnosis_fee_waived: Generated<boolean>
  holder_kind: 'site' | 'courier' | 'partner' | 'client'
  holder_site_id: string | null
  holder_name: Generated<string>
  assigned_to: string | null
  redo_of: string | null
  promised_on: string | null
  source: Generated<string>
  version: Generated<number>
}

export interface PasskeysRow {
  credential_id: string
  account_id: string
  public_key: Uint8Array
  counter: number
  transports: Generated<string[]>
  label: string
  created_at: Date
  last_used_at: Date | null
}

export interface PaymentsRow {
  house_id: string
  id: string
  invoice_id: string
  amount_minor: number
  method: 'cash' | 'card' | 'transfer' | 'twint' | 'other'
  received_at: Date
  received_by: string | null
  remark: Generated<string>
}

export interface PortalCodesRow {
  house_id: string
  id: string
  order_id: string
  client_id: string
  code_hash: Uint8Array
  attempts: Generated<number>
  created_at: Date
  expires_at: Date
  used_at: Date | null
}

export interface PortalLinksRow {
  house_id: string
  id: string
  client_id: string
  order_id: string | null
  token_hash: Uint8Array
  purpose: 'link' | 'session'
  created_at: Date
  expires_at: Date
  revoked_at: Date | null
  used_at: Date | null
}

export interface PriceListsRow {
  house_id: string
  id: string
  name: string
  currency: string
  site_id: string | null
  valid_from: string
  valid_until: string | null
  rounding_minor: Generated<number>
  tax_included: Generated<boolean>
  version: Generated<number>
  created_at: Date
}

export interface PricesRow {
  house_id: string
  price_list_id: string
  service_id: string
  amount_minor: number
}

export interface PromiseForecastRecordsRow {
  house_id: string
  order_id: string
  model_id: string
  length: number
  made_at: Date
  z: number[]
  shift: Generated<number>
}

export interface PromiseForecastsRow {
  house_id: string
  order_id: string
  promise_id: string
  forecast_at: Date
  forecast_from: string
  forecast_until: string
  likely_on: string
  chance: number
  cause: Generated<string>
  movers: GeneratedJson
  endangered_since: Date | null
  model_version: string
}

export interface PromiseModelsRow {
  house_id: string
  id: string
  version: string
  trained_at: Date
  reason: Generated<string>
  finished_orders: number
  figures: Json
  replaced: boolean
  is_current: boolean
  model: string | null
  twin: string | null
  correction: NullableJson
  corrected_at: Date | null
  corrected_on: Generated<number>
}

export interface PromisesRow {
  house_id: string
  id: string
  order_id: string
  position: number
  window_from: string
  window_until: string
  promised_on: string
  probability: number
  reason: string
  cause: Generated<string>
  voice: 'counter' | 'portal' | 'mail' | 'telephone' | 'letter' | 'sms' | 'whatsapp' | 'telegram' | 'chat'
  model_version: string
  given_by: string | null
  given_at: Date
  state: 'standing' | 'followed' | 'kept' | 'broken' | 'released'
  settled_at: Date | null
  paused_minutes: Generated<number>
  held_until: string | null
  in_silence: Generated<boolean>
}

export interface QuoteLinesRow {
  house_id: string
  id: string
  quote_id: string
  position: number
  necessity: 'needed' | 'advised' | 'optional'
  alternative: Generated<string>
  label: string
  reason: Generated<string>
  photograph_id: string | null
  service_id: string | null
  amount_minor: number
  tax_basis_points: number
  skill: Generated<string>
  minutes: Generated<number>
  answer: 'approved' | 'refused' | null
  answered_at: Date | null
  surface: Generated<'' | 'case' | 'bracelet' | 'dial' | 'movement'>
}

export interface QuotesRow {
  house_id: string
  id: string
  order_id: string
  version: number
  kind: 'first' | 'supplementary'
  state: 'draft' | 'sent' | 'answered' | 'withdrawn' | 'expired'
  currency: string
  valid_until: string | null
  message: Generated<string>
  drafted_by: string | null
  sent_at: Date | null
  answered_at: Date | null
  row_version: Generated<number>
  created_at: Date
  answered_how: Generated<'' | 'portal' | 'counter' | 'telephone' | 'mail' | 'letter' | 'house'>
  recorded_by: string | null
  withdrawn_reason: Generated<string>
  follows: string | null
  reminded_at: Date | null
  renewal_asked_at: Date | null
}

export interface RecordPublicationsRow {
  house_id: string
  id: string
  is_published: boolean
  at: Date
  by_staff: string | null
}

export interface RecoveriesRow {
  house_id: string
  id: string
  order_id: string
  went_wrong: string
  with_apology: boolean
  gesture: Generated<string>
  gesture_minor: number | null
  currency: string
  owner_id: string
  due_on: string
  opened_at: Date
  opened_by: string | null
  outcome: Generated<string>
  closed_at: Date | null
  closed_by: string | null
}

export interface RedoCausesRow {
  house_id: string
  id: string
  order_id: string
  cause: 'workmanship' | 'adjustment' | 'part' | 'diagnosis' | 'seal' | 'finish' | 'new_damage' | 'use' | 'no_fault'
  note: Generated<string>
  found_by: string | null
  found_at: Date
}

export interface RemarkMentionsRow {
  house_id: string
  message_id: string
  staff_id: string
  seen_at: Date | null
}

export interface SavedAnswersRow {
  house_id: string
  id: string
  name: string
  language: 'en' | 'fr' | 'de' | 'it'
  body: string
  created_by: string | null
  created_at: Date
  version: Generated<number>
}

export interface SavedViewsRow {
  house_id: string
  id: string
  staff_id: string
  screen: string
  name: string
  query: string
  created_at: Date
}

export interface SealsRow {
  house_id: string
  tree_size: number
  root_hash: Uint8Array
  frontier: Uint8Array[]
  at: Date
  key_id: string
  signature: Uint8Array
}

export interface SearchEntriesRow {
  house_id: string
  kind: 'client' | 'watch' | 'order'
  subject_id: string
  words: string
}

export interface ServicesRow {
  house_id: string
  id: string
  code: string
  category: 'regulation' | 'dial' | 'polishing' | 'crystal' | 'strap' | 'overhaul' | 'water_resistance' | 'battery' | 'gaskets' | 'control' | 'other'
  names: Json
  skill: string
  minutes: number
  movement: Generated<'any' | 'mechanical' | 'quartz'>
  while_you_wait: Generated<boolean>
  warranty_months: Generated<number>
  is_active: Generated<boolean>
  position: Generated<number>
  version: Generated<number>
}

export interface SessionsRow {
  token_hash: Uint8Array
  house_id: string
  staff_id: string
  account_id: string
  created_at: Date
  expires_at: Date
  seen_at: Date
  user_agent: Generated<string>
}

export interface SignInChallengesRow {
  id: string
  account_id: string | null
  kind: 'passkey_registration' | 'passkey_sign_in' | 'totp' | 'totp_enrolment'
  challenge: string
  expires_at: Date
}

export interface SitesRow {
  house_id: string
  id: string
  code: string
  name: string
  kind: 'boutique' | 'workshop' | 'service_centre' | 'partner'
  country: string
  region: string | null
  street: Generated<string>
  postal_code: Generated<string>
  city: Generated<string>
  phone: Generated<string>
  mail: Generated<string>
  time_zone: string
  currency: string
  language: 'en' | 'fr' | 'de' | 'it'
  tax_basis_points: number
  tax_number: Generated<string>
  iban: Generated<string>
  unclaimed_after_days: Generated<number>
  opening: GeneratedJson
  is_active: Generated<boolean>
  version: Generated<number>
}

export interface StaffRow {
  house_id: string
  id: string
  account_id: string | null
  name: string
  mail: string
  role: 'owner' | 'head_office' | 'site_manager' | 'advisor' | 'watchmaker' | 'parts_keeper' | 'relationship_manager' | 'reader'
  language: 'en' | 'fr' | 'de' | 'it'
  skills: Generated<string[]>
  weekly_minutes: Generated<number>
  is_active: Generated<boolean>
  version: Generated<number>
  created_at: Date
}

export interface StaffSitesRow {
  house_id: string
  staff_id: string
  site_id: string
}

export interface WarrantiesRow {
  house_id: string
  id: string
  order_id: string
  watch_id: string
  starts_on: string
  ends_on: string
  scope: string
}

export interface WatchesRow {
  house_id: string
  id: string
  client_id: string | null
  brand: string
  model: Generated<string>
  reference: Generated<string>
  serial: Generated<string>
  serial_normalised: Generated<string>
  serial_state: 'read' | 'unknown' | 'worn' | 'mismatch'
  calibre: Generated<string>
  movement: Generated<'mechanical' | 'automatic' | 'quartz' | 'unknown'>
  movement_serial: Generated<string>
  material: Generated<string>
  strap: Generated<string>
  dial: Generated<string>
  year: number | null
  marks: Generated<string>
  version: Generated<number>
  created_at: Date
}

export interface Rows {
  accessories: AccessoriesRow
  accounts: AccountsRow
  allowed_transitions: AllowedTransitionsRow
  answer_promises: AnswerPromisesRow
  applied_migrations: AppliedMigrationsRow
  arrivals: ArrivalsRow
  channel_accounts: ChannelAccountsRow
  chat_visits: ChatVisitsRow
  client_addresses: ClientAddressesRow
  client_keys: ClientKeysRow
  clients: ClientsRow
  coherence_editions: CoherenceEditionsRow
  consents: ConsentsRow
  contacts: ContactsRow
  conversation_duties: ConversationDutiesRow
  conversation_writers: ConversationWritersRow
  custody_moves: CustodyMovesRow
  disputes: DisputesRow
  duties: DutiesRow
  exercise_attempts: ExerciseAttemptsRow
  exercise_consents: ExerciseConsentsRow
  facts: FactsRow
  files: FilesRow
  final_controls: FinalControlsRow
  findings: FindingsRow
  house_tones: HouseTonesRow
  house_writers: HouseWritersRow
  houses: HousesRow
  idempotency_keys: IdempotencyKeysRow
  import_keys: ImportKeysRow
  import_mappings: ImportMappingsRow
  import_refusals: ImportRefusalsRow
  imports: ImportsRow
  invoices: InvoicesRow
  ledgers: LedgersRow
  loans: LoansRow
  mandates: MandatesRow
  measurement_limits: MeasurementLimitsRow
  measurements: MeasurementsRow
  message_attachments: MessageAttachmentsRow
  message_translations: MessageTranslationsRow
  messages: MessagesRow
  needs: NeedsRow
  operations: OperationsRow
  order_counters: OrderCountersRow
  order_photographs: OrderPhotographsRow
  order_services: OrderServicesRow
  orders: OrdersRow
  passkeys: PasskeysRow
  payments: PaymentsRow
  portal_codes: PortalCodesRow
  portal_links: PortalLinksRow
  price_lists: PriceListsRow
  prices: PricesRow
  promise_forecast_records: PromiseForecastRecordsRow
  promise_forecasts: PromiseForecastsRow
  promise_models: PromiseModelsRow
  promises: PromisesRow
  quote_lines: QuoteLinesRow
  quotes: QuotesRow
  record_publications: RecordPublicationsRow
  recoveries: RecoveriesRow
  redo_causes: RedoCausesRow
  remark_mentions: RemarkMentionsRow
  saved_answers: SavedAnswersRow
  saved_views: SavedViewsRow
  seals: SealsRow
  search_entries: SearchEntriesRow
  services: ServicesRow
  sessions: SessionsRow
  sign_in_challenges: SignInChallengesRow
  sites: SitesRow
  staff: StaffRow
  staff_sites: StaffSitesRow
  warranties: WarrantiesRow
  watches: WatchesRow
}
