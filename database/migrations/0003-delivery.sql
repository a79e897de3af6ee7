-- How a message left: through a real server, or only as far as the outbox that shows what would have left.
alter table messages add column delivered_by text not null default '' check (delivered_by in ('', 'smtp', 'outbox', 'sms', 'whatsapp', 'telegram', 'chat', 'portal', 'paper'));
alter table messages add column delivery_reference text not null default '';
alter table messages add column not_before timestamptz;
insert into allowed_transitions (machine, from_state, to_state) values
  ('message', 'queued', 'sending'), ('message', 'queued', 'held'), ('message', 'queued', 'expired'),
  ('message', 'held', 'queued'), ('message', 'held', 'expired'),
  ('message', 'sending', 'sent'), ('message', 'sending', 'queued'), ('message', 'sending', 'failed'),
  ('message', 'failed', 'queued'), ('message', 'failed', 'dismissed'),
  ('message', 'received', 'answered'), ('message', 'received', 'dismissed'), ('message', 'answered', 'received'), ('message', 'dismissed', 'received');
create trigger messages_state before update of state on messages for each row execute function refuse_unlisted_transition('message', 'state');
