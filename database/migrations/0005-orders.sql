-- What the house lends while it keeps a watch. A lent piece is found at closing or never.
create table loans (
  house_id uuid not null,
  id uuid not null,
  order_id uuid not null,
  label text not null check (length(label) between 1 and 200),
  lent_at timestamptz not null,
  returned_at timestamptz,
  primary key (house_id, id),
  foreign key (house_id, order_id) references orders
);
call raise_house_wall('loans');
create index loans_of_order on loans (house_id, order_id);

-- Orders nobody has moved: the ones that get buried are not the late ones, they are the ones without a date.
create index orders_idle on orders (house_id, stage_since, id) where stage not in ('returned', 'cancelled', 'abandoned') and wait_reason is null;
create index orders_ready on orders (house_id, ready_at, id) where stage = 'ready';

-- Search by fragment. A function of the owner, because row-level security forbids an index to answer LIKE (the operator
-- is not marked leakproof): asked by hb_app itself, every search would read the whole house. The wall stands here instead:
-- the house is current_house(), never an argument.
--
-- First the newest entries of each kind: a common word (a brand, a family name) is answered there, without building the
-- bitmap of its two hundred thousand places. Only what is rare reaches the trigram index. A kind may name a hit twice.
create function find_search_hits(kinds text[], fragments text[], most integer)
  returns table (kind text, subject_id uuid)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  newest constant integer := 2000;
  house constant uuid := current_house();
  patterns text[];
  longest text;
  unanswered text[] := '{}';
  one_kind text;
  found_now bigint;
begin
  select array_agg('%' || regexp_replace(f, '([\\%_])', '\\\1', 'g') || '%') into patterns from unnest(fragments) f where f <> '';
  select f into longest from unnest(fragments) f order by length(f) desc limit 1;
  if house is null or patterns is null then return; end if;
  foreach one_kind in array kinds loop
    return query
      select one_kind, recent.subject_id
      from (
        select e.subject_id, e.words from search_entries e
        where e.house_id = house and e.kind = one_kind order by e.subject_id desc limit newest
      ) recent
      where recent.words like all (patterns)
      limit most;
    get diagnostics found_now = row_count;
    if found_now < most then unanswered := unanswered || one_kind; end if;
  end loop;
  -- Two letters have no trigram: they find what is new, and say nothing of what is old.
  if cardinality(unanswered) = 0 or length(longest) < 3 then return; end if;
  return query
    with hits as materialized (
      select e.kind, e.subject_id, e.words from search_entries e
      where e.house_id = house and e.words like '%' || regexp_replace(longest, '([\\%_])', '\\\1', 'g') || '%'
    )
    select ranked.kind, ranked.subject_id
    from (
      select capped.kind, capped.subject_id, row_number() over (partition by capped.kind order by capped.subject_id desc) as place
      from (select h.kind, h.subject_id from hits h where h.kind = any (unanswered) and h.words like all (patterns) limit 2000) capped
    ) ranked
    where ranked.place <= most;
end $$;
revoke all on function find_search_hits(text[], text[], integer) from public;
grant execute on function find_search_hits(text[], text[], integer) to hb_app;
