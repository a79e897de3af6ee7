-- Days by which a queue longer than any the model had seen moved the whole forecast; what became of it is judged without them.
alter table promise_forecast_records add column shift real not null default 0;
