-- What people corrected is counted whenever mail comes in: never by looking through all that was ever said.
create index messages_corrected on messages (house_id, id) where triage_by = 'person';
