#!/usr/bin/env bash
# DuckDB 1.5.6: a code that a codelist lacks counts no rows, or is an error about UINT8, depending on whether the question casts it.
#
# Codelists are natural enums, and a filter may name a code of the full list that the data, and so the enum, lack. Seen, each as a literal and as a
# parameter:
#   field = 'PCF'                    no rows: the enum is compared as text;
#   field = TRY_CAST('PCF' AS enum)  no rows;
#   field = CAST('PCF' AS enum)      Conversion Error: Could not convert string 'PCF' to UINT8. The message names the integer in which members are kept,
#                                    neither the enum nor its members, so it can't be shown to whoever asked.
# Whoever casts, to have codes compared by their places, has to check them against the list before, or use TRY_CAST.
# Fails when one of them answers otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat > package.json <<'JSON'
{ "name": "finding", "private": true, "dependencies": { "@duckdb/node-api": "1.5.6-r.1" } }
JSON
npm install --no-audit --no-fund --loglevel=error > npm.log
cat > codes.mjs <<'JS'
import { DuckDBInstance } from '@duckdb/node-api';

const duck = await (await DuckDBInstance.create(':memory:')).connect();
await duck.run("CREATE TYPE field AS ENUM ('AGRI', 'TRD')");
await duck.run("CREATE TABLE cooperatives AS SELECT 'AGRI'::field AS field");

const ask = async (condition, values) => {
  try {
    const answer = await duck.runAndReadAll(`SELECT count(*) FROM cooperatives WHERE field = ${condition}`, values);
    return `${answer.getRowsJson()[0][0]} rows`;
  } catch (refused) {
    return refused.message.split('\n')[0];
  }
};

const [[version]] = (await duck.runAndReadAll('SELECT version()')).getRowsJson();
console.log(`DuckDB ${version}`);
const error = "Conversion Error: Could not convert string 'PCF' to UINT8";
const expected = { X: '0 rows', 'TRY_CAST(X AS field)': '0 rows', 'CAST(X AS field)': error };
let isAsBefore = version === 'v1.5.6';
for (const [condition, answer] of Object.entries(expected)) {
  const found = [await ask(condition.replace('X', "'PCF'")), await ask(condition.replace('X', '?'), ['PCF'])];
  console.log(`${condition}: literal: ${found[0]}; parameter: ${found[1]}`);
  isAsBefore &&= found.every((one) => one === answer);
}
process.exit(isAsBefore ? 0 : 1);
JS
node codes.mjs
