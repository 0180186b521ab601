// Fills the stores of the peers from the platform's own register and release.
// usage: node fill.mjs DATA FOLDER, with PGHOST, PGUSER and PGDATABASE: writes FOLDER/peers.sqlite and FOLDER/facts.duckdb, and fills PostgreSQL
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

const [data, folder] = process.argv.slice(2);
const statements = (name) => readFileSync(fileURLToPath(new URL(name, import.meta.url)), 'utf8');
const releases = join(data, 'releases');
const release = readdirSync(releases).find((name) => !name.startsWith('.'));
const facts = (table) => `'${join(releases, release, 'exact', `${table}.parquet`).replaceAll("'", "''")}'`;

// Names of members of enumerations as GraphQL writes them: BaseLine is BASE_LINE.
const constant = (name) => name && name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toUpperCase();

const TOTALS = `SELECT "Province2025" AS province, "Year" AS year, "Field" AS field, "Weight" AS weight, "Members" AS members, "Revenue" AS revenue
  FROM ${facts('cooperatives')} WHERE "CountsAsCooperative"`;
// A model with several content areas counts in each; one whose areas are not known has a row without.
const OUTCOMES = `SELECT "ModelId" AS model_id, area, "Region2025" AS region, "Year" AS year, "Field" AS field, "Indicator" AS indicator,
    "Baseline" AS baseline, "Actual" AS actual
  FROM (SELECT *, UNNEST(CASE WHEN len("ContentAreas") > 0 THEN "ContentAreas" ELSE [NULL] END) AS area FROM ${facts('outcomes')})`;

async function fillDuckDB() {
  const duck = await (await DuckDBInstance.create(join(folder, 'facts.duckdb'))).connect();
  const tables = { cooperative_fact: [TOTALS, ['province', 'field']], outcome_fact: [OUTCOMES, ['area', 'region', 'field', 'indicator']] };
  // Codes are enumerations, one for all tables that have them, since a code that an enumeration lacks is an error.
  for (const column of new Set(Object.values(tables).flatMap(([, coded]) => coded))) {
    const codes = Object.values(tables)
      .filter(([, coded]) => coded.includes(column))
      .map(([rows]) => `SELECT ${column} AS code FROM (${rows})`)
      .join(' UNION ALL ');
    const found = await duck.runAndReadAll(`SELECT DISTINCT code FROM (${codes}) WHERE code IS NOT NULL ORDER BY code`);
    await duck.run(
      `CREATE TYPE code_of_${column} AS ENUM (${found
        .getRowsJson()
        .map(([code]) => `'${code}'`)
        .join(', ')})`,
    );
  }
  for (const [table, [rows, coded]] of Object.entries(tables)) {
    const casts = coded.map((column) => `CAST(${column} AS code_of_${column}) AS ${column}`).join(', ');
    await duck.run(`CREATE TABLE ${table} AS SELECT * REPLACE (${casts}) FROM (${rows})`);
  }
  return duck;
}

async function fillSqlite(duck) {
  const sqlite = new DatabaseSync(join(folder, 'peers.sqlite'));
  sqlite.function('constant', { deterministic: true }, constant);
  sqlite.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; ATTACH '${join(data, 'register.sqlite').replaceAll("'", "''")}' AS register; BEGIN`);
  sqlite.exec(statements('tables.sql'));
  sqlite.exec(`
    INSERT INTO cooperative SELECT c.Id, c.Code, c.Name, c.Founded, p.Code, p.NameVi, r.Code, r.NameVi
      FROM register.Cooperative c JOIN register.Province p ON p.Id = c.ProvinceId JOIN register.Region r ON r.Code = p.RegionCode;
    INSERT INTO report SELECT CooperativeId, Year, Members, Workers, Revenue, ProfitBeforeTax, TotalAssets FROM register.AnnualReport;
    INSERT INTO revenue SELECT a.CooperativeId, a.Year, p.Code, c.Field, a.Revenue, c.Code
      FROM register.AnnualReport a JOIN register.Cooperative c ON c.Id = a.CooperativeId JOIN register.Province p ON p.Id = c.ProvinceId
      WHERE a.Revenue IS NOT NULL;
    INSERT INTO model SELECT Id, CooperativeId, Code, constant(Status), StartYear FROM register.ValueChainModel;
    INSERT INTO outcome SELECT Id, ModelId, IndicatorCode, Year, constant(Kind), Value / 100.0 FROM register.OutcomeObservation;
  `);
  for (const table of ['cooperative_fact', 'outcome_fact']) {
    const rows = await duck.stream(`SELECT * FROM ${table}`);
    const insert = sqlite.prepare(
      `INSERT INTO ${table} VALUES (${rows
        .columnNames()
        .map(() => '?')
        .join(', ')})`,
    );
    for await (const chunk of rows.yieldRows()) for (const row of chunk) insert.run(...row);
  }
  sqlite.exec('COMMIT; DETACH register');
  sqlite.exec(statements('indexes.sql'));
  sqlite.exec('ANALYZE');
  return sqlite;
}

const TABLES = ['cooperative', 'report', 'revenue', 'model', 'outcome', 'cooperative_fact', 'outcome_fact'];
const quoted = (value) => (value === null ? '' : typeof value === 'string' ? `"${value.replaceAll('"', '""')}"` : String(value));
function* csv(sqlite, table) {
  const lines = sqlite.prepare(`SELECT * FROM ${table}`);
  lines.setReadBigInts(true);
  for (const row of lines.iterate()) yield `${Object.values(row).map(quoted).join(',')}\n`;
}

async function fillPostgres(sqlite) {
  const client = new pg.Client();
  await client.connect();
  await client.query(statements('tables.sql'));
  for (const table of TABLES) await pipeline(Readable.from(csv(sqlite, table)), client.query(copyFrom(`COPY ${table} FROM STDIN (FORMAT csv)`)));
  await client.query(statements('indexes.sql'));
  await client.query(statements('postgraphile.sql'));
  await client.query('VACUUM ANALYZE');
  await client.end();
}

const duck = await fillDuckDB();
const sqlite = await fillSqlite(duck);
duck.closeSync();
await fillPostgres(sqlite);
sqlite.close();
