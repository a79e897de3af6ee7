-- Each mail that comes in asks how often people have put the classifier right: a handful of rows, not every message ever.
create index messages_corrected on messages (house_id, id) where triage_by = 'person';
