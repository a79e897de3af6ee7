-- A list of names is read as a directory is: family name, then given name, with Échenard beside Eggenschwiler and not after Zwicky.
-- The engines' own orders differ (C here, a language there), so the letters are folded by hand, the same on both.
create function folded_name(name text) returns text language sql immutable parallel safe as $$
  select lower(translate(replace(replace(replace(replace(name, 'ß', 'ss'), 'œ', 'oe'), 'Œ', 'oe'), 'æ', 'ae'),
    'ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝŠŽĆČĐŁŃŚŹŻàáâãäåçèéêëìíîïñòóôõöøùúûüýšžćčđłńśźż',
    'aaaaaaceeeeiiiinoooooouuuuyszccdlnszzaaaaaaceeeeiiiinoooooouuuuyszccdlnszz'))
$$;
drop index clients_by_sort_name;
alter table clients drop column sort_name;
alter table clients add column sort_name text not null
  generated always as (folded_name(trim(coalesce(nullif(family_name, ''), company) || ' ' || given_name))) stored;
create index clients_by_sort_name on clients (house_id, sort_name, id) where merged_into is null and erased_at is null;
