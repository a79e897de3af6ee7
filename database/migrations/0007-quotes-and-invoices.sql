-- A diagnosis and its quote in one breath at the counter, or work within the ceiling that the client gave beforehand: both
-- are answers to a draft that never had to be sent.
insert into allowed_transitions (machine, from_state, to_state) values ('quote', 'draft', 'answered');

-- How the answer reached the house and who wrote it down; the name of the person who gave it stands in the fact, sealed.
alter table quotes add column answered_how text not null default ''
  check (answered_how in ('', 'portal', 'counter', 'telephone', 'mail', 'letter', 'house'));
alter table quotes add column recorded_by uuid;
alter table quotes add column withdrawn_reason text not null default '';
-- The quote that this one takes the place of: withdrawn, or expired and renewed.
alter table quotes add column follows uuid;
alter table quotes add column reminded_at timestamptz;
alter table quotes add column renewal_asked_at timestamptz;
-- What an approved line changes for good; the mandate is held against it before the client is even asked.
alter table quote_lines add column surface text not null default ''
  check (surface in ('', 'case', 'bracelet', 'dial', 'movement'));
-- One quote at a time is being written or waits for its answer: two papers on one watch confuse everybody.
create unique index one_open_quote on quotes (house_id, order_id) where state in ('draft', 'sent');

-- An invoice is never overwritten, only corrected by another; hb_app may note that it is settled, and nothing else.
alter table invoices add column reason text not null default '';
alter table invoices add column settled_at timestamptz;
revoke update, delete on invoices from hb_app;
grant update (settled_at, client_id) on invoices to hb_app;
revoke update, delete on payments from hb_app;
create index invoices_unsettled on invoices (house_id, id) where settled_at is null;
create index invoices_correcting on invoices (house_id, corrects) where corrects is not null;
