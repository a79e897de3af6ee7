-- A letter that has left can come back: the other side says so minutes or days later.
insert into allowed_transitions (machine, from_state, to_state) values ('message', 'sent', 'failed') on conflict do nothing;
