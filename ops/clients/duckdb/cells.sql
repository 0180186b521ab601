-- Revenue per organisation by region, from the address: DuckDB reads the footer and the columns it needs by ranges (extension httpfs).
-- usage: duckdb -f cells.sql. For a downloaded file write its name in place of the address.
SET VARIABLE cells = 'http://localhost:5080/data/cooperatives.parquet?by=region,year&measures=organisations,revenue_total&labels=codes';

-- Withheld (status Q) and missing (O) figures are NULL.
SELECT region, year, organisations, revenue_total, revenue_status, revenue_total // organisations AS revenue_per_organisation
FROM read_parquet(getvariable('cells'))
ORDER BY year DESC, revenue_per_organisation DESC NULLS LAST;

-- Release, licence, citation, notes and units are in the file too.
SELECT decode(key) AS name, decode(value) AS value FROM parquet_kv_metadata(getvariable('cells'));
