CREATE INDEX revenue_order ON revenue (year, province, field, revenue DESC, code, cooperative_id);
CREATE INDEX model_order ON model (cooperative_id, code);
CREATE INDEX outcome_order ON outcome (model_id, id);
-- They hold all that the statistics read, so that these read no table.
CREATE INDEX cooperative_fact_columns ON cooperative_fact (field, province, year, weight, members, revenue);
CREATE INDEX outcome_fact_columns ON outcome_fact (indicator, field, area, region, year, model_id, baseline, actual);
