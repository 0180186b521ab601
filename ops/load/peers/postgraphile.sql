-- What PostGraphile shows as fields of its root beside the tables.
CREATE FUNCTION cooperative_totals(fields TEXT[])
RETURNS TABLE (province TEXT, year INTEGER, organisations BIGINT, members BIGINT, revenue BIGINT)
LANGUAGE sql STABLE PARALLEL SAFE ROWS 400 AS $$
  SELECT fact.province, fact.year, SUM(fact.weight)::BIGINT, SUM(fact.members::BIGINT * fact.weight)::BIGINT, SUM(fact.revenue * fact.weight)::BIGINT
  FROM cooperative_fact AS fact
  WHERE fact.field = ANY (fields)
  GROUP BY fact.province, fact.year
  ORDER BY fact.province, fact.year
$$;
CREATE FUNCTION outcome_ratios(fields TEXT[])
RETURNS TABLE (area TEXT, region TEXT, year INTEGER, models BIGINT, ratio DOUBLE PRECISION)
LANGUAGE sql STABLE PARALLEL SAFE ROWS 400 AS $$
  SELECT fact.area, fact.region, fact.year, COUNT(DISTINCT fact.model_id),
    100 * (SUM(fact.actual) FILTER (WHERE fact.baseline IS NOT NULL))::DOUBLE PRECISION / NULLIF(SUM(fact.baseline) FILTER (WHERE fact.actual IS NOT NULL), 0)::DOUBLE PRECISION
  FROM outcome_fact AS fact
  WHERE fact.indicator = 'REVENUE' AND fact.field = ANY (fields)
  GROUP BY fact.area, fact.region, fact.year
  ORDER BY fact.area, fact.region, fact.year
$$;
