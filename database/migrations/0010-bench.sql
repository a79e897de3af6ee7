-- What the bench writes beside its operations: findings, final controls, why a watch came back, limits with their author,
-- and what a parts keeper has to know of a part on its way.

-- What the watchmaker found. Another finding follows the first, none is overwritten.
create table findings (
  house_id uuid not null,
  id uuid not null,
  order_id uuid not null,
  words text not null check (length(words) between 1 and 8000),
  found_by uuid,
  found_at timestamptz not null,
  primary key (house_id, id),
  foreign key (house_id, order_id) references orders
);
call raise_house_wall('findings');
create index findings_of_order on findings (house_id, order_id, id);

-- One line per control, passed or not: what was looked at, on which measurements, and why a departure was accepted.
create table final_controls (
  house_id uuid not null,
  id uuid not null,
  order_id uuid not null,
  passed boolean not null,
  checked text[] not null default '{}',
  measurement_ids uuid[] not null default '{}',
  departure text not null default '',
  remark text not null default '',
  controlled_by uuid,
  controlled_at timestamptz not null,
  primary key (house_id, id),
  foreign key (house_id, order_id) references orders
);
call raise_house_wall('final_controls');
create index final_controls_of_order on final_controls (house_id, order_id, id);

-- Why a watch came back. The newest line of an order counts: the first guess is often not the last word.
create table redo_causes (
  house_id uuid not null,
  id uuid not null,
  order_id uuid not null,
  cause text not null check (cause in ('workmanship', 'adjustment', 'part', 'diagnosis', 'seal', 'finish', 'new_damage', 'use', 'no_fault')),
  note text not null default '',
  found_by uuid,
  found_at timestamptz not null,
  primary key (house_id, id),
  foreign key (house_id, order_id) references orders
);
call raise_house_wall('redo_causes');
create index redo_causes_of_order on redo_causes (house_id, order_id, id);
create index orders_redo on orders (house_id, id) where redo_of is not null;

-- Limits are data with an author and a date. The newest line of a kind, brand and calibre holds; `terms` null retires it.
create table measurement_limits (
  house_id uuid not null references houses,
  id uuid not null,
  kind text not null check (kind in ('timing', 'water_resistance', 'quartz', 'seven_criteria')),
  brand text not null default '',
  calibre text not null default '',
  brand_key text not null default '',
  calibre_key text not null default '',
  terms jsonb,
  source text not null check (length(source) between 1 and 400),
  set_by uuid,
  set_at timestamptz not null,
  primary key (house_id, id)
);
call raise_house_wall('measurement_limits');
create index measurement_limits_of_kind on measurement_limits (house_id, kind, id);

alter table measurements drop constraint measurements_kind_check;
alter table measurements add constraint measurements_kind_check check (kind in ('timing', 'water_resistance', 'quartz', 'seven_criteria'));
-- Judged by which limits; a mistyped sitting is withdrawn with its reason and stays readable.
alter table measurements add column limits_id uuid;
alter table measurements add column withdrawn_at timestamptz;
alter table measurements add column withdrawn_by uuid;
alter table measurements add column withdrawn_reason text not null default '';

alter table needs add column quantity integer not null default 1 check (quantity between 1 and 999);
alter table needs add column carrier text not null default '';
alter table needs add column remark text not null default '';
-- A part nobody sells to us leaves one legal way: the watch goes to the brand.
alter table needs add column route text not null default '' check (route in ('', 'send_to_brand', 'equivalent', 'decline'));
alter table needs add column wanted_by uuid;
alter table needs add column fitted_at timestamptz;
create index needs_due on needs (house_id, expected_on, id) where state = 'ordered';
