-- A date given by SMS or in a chat is no mail: a promise names the voice by which it was really given.
alter table promises drop constraint promises_voice_check;
alter table promises add constraint promises_voice_check
  check (voice in ('counter', 'portal', 'mail', 'telephone', 'letter', 'sms', 'whatsapp', 'telegram', 'chat'));
