-- The tables of the peers, in SQL that PostgreSQL and SQLite both read: an organisation with its place, what belongs to it, and flat facts.
CREATE TABLE cooperative (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  founded DATE,
  province TEXT NOT NULL,
  province_name TEXT NOT NULL,
  region TEXT NOT NULL,
  region_name TEXT NOT NULL
);
CREATE TABLE report (
  cooperative_id INTEGER NOT NULL REFERENCES cooperative (id),
  year INTEGER NOT NULL,
  members INTEGER,
  workers INTEGER,
  revenue BIGINT,
  profit_before_tax BIGINT,
  total_assets BIGINT,
  PRIMARY KEY (cooperative_id, year)
);
-- Stated revenues beside places, so that a page is read from an index in its order.
CREATE TABLE revenue (
  cooperative_id INTEGER NOT NULL REFERENCES cooperative (id),
  year INTEGER NOT NULL,
  province TEXT NOT NULL,
  field TEXT,
  revenue BIGINT NOT NULL,
  code TEXT NOT NULL,
  PRIMARY KEY (cooperative_id, year)
);
CREATE TABLE model (
  id INTEGER PRIMARY KEY,
  cooperative_id INTEGER NOT NULL REFERENCES cooperative (id),
  code TEXT NOT NULL UNIQUE,
  status TEXT,
  start_year INTEGER NOT NULL
);
CREATE TABLE outcome (
  id INTEGER PRIMARY KEY,
  model_id INTEGER NOT NULL REFERENCES model (id),
  indicator TEXT NOT NULL,
  year INTEGER NOT NULL,
  kind TEXT NOT NULL,
  value DOUBLE PRECISION NOT NULL
);
CREATE TABLE cooperative_fact (
  province TEXT NOT NULL,
  year INTEGER NOT NULL,
  field TEXT,
  weight INTEGER NOT NULL,
  members INTEGER,
  revenue BIGINT
);
CREATE TABLE outcome_fact (
  model_id INTEGER NOT NULL,
  area TEXT,
  region TEXT NOT NULL,
  year INTEGER NOT NULL,
  field TEXT,
  indicator TEXT NOT NULL,
  baseline BIGINT,
  actual BIGINT
);
