-- A sender is looked up by address for every mail; under row-level security an index on lower(mail) is never used, a stored
-- column is.
alter table clients add column mail_folded text not null generated always as (lower(mail)) stored;
create index clients_by_folded_mail on clients (house_id, mail_folded) where mail_folded <> '';

alter table messages
  -- What kind of arrival it was; empty for what the house wrote. An automatic reply is never answered automatically.
  add column arrived_as text not null default '' check (arrived_as in ('', 'message', 'bounce', 'auto_reply', 'receipt')),
  -- The earlier mail quoted below; shown on demand, never read for claims or orders.
  add column quoted text not null default '',
  -- The name the sender gave themselves: words of a stranger.
  add column sender_name text not null default '';

create index arrivals_of_message on arrivals (house_id, message_id) where message_id is not null;
