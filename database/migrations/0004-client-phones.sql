-- One phone is written in many ways (+41 79…, 0041 79…, 079…): its last nine digits are what two spellings share.
alter table clients add column phone_digits text not null generated always as (right(regexp_replace(phone, '\D', '', 'g'), 9)) stored;
create index clients_by_phone_digits on clients (house_id, phone_digits) where phone_digits <> '';
drop index clients_by_phone;
create index clients_merged on clients (house_id, merged_into) where merged_into is not null;
