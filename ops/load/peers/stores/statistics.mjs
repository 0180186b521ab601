// The statistics for SQLite and DuckDB: one text for each number of fields, so that each is prepared once. Sums leave as DOUBLE, since the driver of
// DuckDB gives its wide integers as BigInt, which JSON has not; all are below 2^53.
const places = (count, type) => Array.from({ length: count }, () => (type ? `CAST(? AS ${type})` : '?')).join(', ');

/** Weighted totals by province and year; `type` is that of fields where they are no texts. */
export const totals = (count, type) => `
  SELECT province, year, CAST(SUM(weight) AS DOUBLE PRECISION) AS organisations,
    CAST(SUM(CAST(members AS BIGINT) * weight) AS DOUBLE PRECISION) AS members, CAST(SUM(revenue * weight) AS DOUBLE PRECISION) AS revenue
  FROM cooperative_fact WHERE field IN (${places(count, type)})
  GROUP BY province, year ORDER BY province, year`;

/** What models reached, as a percentage of where they began, by content area, region and year. */
export const ratios = (count, type) => `
  SELECT area, region, year, CAST(COUNT(DISTINCT model_id) AS DOUBLE PRECISION) AS models,
    100.0 * CAST(SUM(actual) FILTER (WHERE baseline IS NOT NULL) AS DOUBLE PRECISION)
      / CAST(NULLIF(SUM(baseline) FILTER (WHERE actual IS NOT NULL), 0) AS DOUBLE PRECISION) AS ratio
  FROM outcome_fact WHERE indicator = 'REVENUE' AND field IN (${places(count, type)})
  GROUP BY area, region, year ORDER BY area NULLS LAST, region, year`;
