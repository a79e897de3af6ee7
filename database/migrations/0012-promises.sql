-- What the promise needs beside its own row: the models that dates come from, the latest forecast of each order that has a
-- promise, and what the house lets the public read.

-- Every training is kept with its figures, also the one that was not better. `twin` saw nothing of the last weeks before its
-- training: only twins are compared, so that no model is judged by orders it has learnt from.
create table promise_models (
  house_id uuid not null references houses,
  id uuid not null,
  version text not null,
  trained_at timestamptz not null,
  reason text not null default '',
  finished_orders integer not null,
  figures jsonb not null,
  replaced boolean not null,
  is_current boolean not null,
  model text,
  twin text,
  primary key (house_id, id),
  unique (house_id, version)
);
call raise_house_wall('promise_models');
create unique index one_current_promise_model on promise_models (house_id) where is_current;
create index promise_models_by_time on promise_models (house_id, trained_at desc);

create table promise_forecasts (
  house_id uuid not null,
  order_id uuid not null,
  promise_id uuid not null,
  forecast_at timestamptz not null,
  forecast_from date not null,
  forecast_until date not null,
  likely_on date not null,
  chance real not null check (chance >= 0 and chance <= 1),
  cause text not null default '',
  movers jsonb not null default '[]',
  endangered_since timestamptz,
  model_version text not null,
  primary key (house_id, order_id),
  foreign key (house_id, order_id) references orders
);
call raise_house_wall('promise_forecasts');
create index promise_forecasts_by_chance on promise_forecasts (house_id, chance, order_id);

-- Publishing is an act with a person behind it; the figures themselves are counted from the promises, never typed.
create table record_publications (
  house_id uuid not null references houses,
  id uuid not null,
  is_published boolean not null,
  at timestamptz not null,
  by_staff uuid,
  primary key (house_id, id)
);
call raise_house_wall('record_publications');

-- Waiting on the client stops the house's clock: the day the house is held to moves on by the working days of that wait.
-- `promised_on` is what was said and stays; `held_until` is what it means today.
alter table promises add column held_until date;
alter table promises add column in_silence boolean not null default false;

-- An order shows the day its standing promise holds the house to. Written here, because promises are given by the counter, the
-- portal, imports and the demonstration alike, and an order that shows another day than its promise is worse than none.
create function show_promise_on_order() returns trigger language plpgsql as $$
begin
  if new.state = 'standing' then
    update orders set promised_on = coalesce(new.held_until, new.promised_on)
    where house_id = new.house_id and id = new.order_id
      and promised_on is distinct from coalesce(new.held_until, new.promised_on);
  elsif new.state = 'released' then
    update orders set promised_on = null where house_id = new.house_id and id = new.order_id and promised_on is not null;
  end if;
  return new;
end $$;
create trigger promises_shown after insert or update of state, held_until on promises
  for each row execute function show_promise_on_order();
