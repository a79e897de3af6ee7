-- The forecasts behind promises, as the instrument gave them before any correction: one for each step of an order and model.
-- What became of them corrects the windows between two trainings. Figures only; nothing in them names anybody.
create table promise_forecast_records (
  house_id uuid not null,
  order_id uuid not null,
  model_id uuid not null,
  -- Events the forecast rested on, and the moment of the last of them.
  length integer not null,
  made_at timestamptz not null,
  z real[] not null,
  primary key (house_id, order_id, model_id, length),
  foreign key (house_id, order_id) references orders,
  foreign key (house_id, model_id) references promise_models
);
call raise_house_wall('promise_forecast_records');
create index promise_forecast_records_of_model on promise_forecast_records (house_id, model_id, made_at);

-- The model itself stays as it was trained; the correction stands beside it and is learnt anew each night.
alter table promise_models add column correction jsonb;
alter table promise_models add column corrected_at timestamptz;
alter table promise_models add column corrected_on integer not null default 0;
