-- When something went wrong for a client: what they contest, how it is put right, and what somebody took on for a day.

-- One stands open per order at a time; what follows is another row, so that what was said first stays.
create table disputes (
  house_id uuid not null,
  id uuid not null,
  order_id uuid not null,
  contested text not null,
  opened_at timestamptz not null,
  opened_by uuid,
  outcome text not null default '',
  closed_at timestamptz,
  closed_by uuid,
  primary key (house_id, id),
  foreign key (house_id, order_id) references orders
);
call raise_house_wall('disputes');
create index disputes_of_order on disputes (house_id, order_id);
create unique index one_open_dispute on disputes (house_id, order_id) where closed_at is null;

create table recoveries (
  house_id uuid not null,
  id uuid not null,
  order_id uuid not null,
  went_wrong text not null,
  with_apology boolean not null,
  gesture text not null default '',
  -- What was meant to be given, and, once closed, what was.
  gesture_minor bigint check (gesture_minor >= 0),
  currency char(3) not null,
  owner_id uuid not null,
  due_on date not null,
  opened_at timestamptz not null,
  opened_by uuid,
  outcome text not null default '',
  closed_at timestamptz,
  closed_by uuid,
  primary key (house_id, id),
  foreign key (house_id, order_id) references orders,
  foreign key (house_id, owner_id) references staff
);
call raise_house_wall('recoveries');
create index recoveries_of_order on recoveries (house_id, order_id);
create unique index one_open_recovery on recoveries (house_id, order_id) where closed_at is null;

-- What somebody took on for a day: a call promised in a text, a recovery. The fact says that it was; this says who still owes it.
create table duties (
  house_id uuid not null,
  id uuid not null,
  -- The client's id, or the contact's.
  subject_id uuid,
  order_id uuid,
  recovery_id uuid,
  owner_id uuid not null,
  due_on date not null,
  what text not null,
  taken_at timestamptz not null,
  done_at timestamptz,
  done_by uuid,
  primary key (house_id, id),
  foreign key (house_id, order_id) references orders,
  foreign key (house_id, recovery_id) references recoveries,
  foreign key (house_id, owner_id) references staff
);
call raise_house_wall('duties');
create index duties_of_owner on duties (house_id, owner_id, due_on) where done_at is null;
create index duties_of_subject on duties (house_id, subject_id) where done_at is null;
