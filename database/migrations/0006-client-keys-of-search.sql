-- Under row-level security an index answers only leakproof operators: `=` and `<` on text are, lower() and the trigram
-- operators are not. So what a client is sorted and looked up by stands in columns, and likeness of names is asked of a
-- function of the owner, where current_house() is the wall.
alter table clients
  add column sort_name text not null generated always as (lower(coalesce(nullif(family_name, ''), company))) stored,
  add column mail_key text not null generated always as (lower(mail)) stored;
drop index clients_by_name;
drop index clients_by_mail;
create index clients_by_sort_name on clients (house_id, sort_name, id) where merged_into is null and erased_at is null;
create index clients_by_mail_key on clients (house_id, mail_key) where mail_key <> '';

create function find_clients_sounding_alike(name text, most integer) returns table (subject_id uuid)
  language sql stable security definer set search_path = public, pg_temp as $$
  select e.subject_id from search_entries e
  where e.house_id = (select current_house()) and e.kind = 'client' and name <% e.words
  order by name <<-> e.words limit most
$$;
revoke all on function find_clients_sounding_alike(text, integer) from public;
grant execute on function find_clients_sounding_alike(text, integer) to hb_app;
