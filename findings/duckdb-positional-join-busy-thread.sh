#!/usr/bin/env bash
# DuckDB 1.5.6: joined by position, two Parquet files are read by one thread, and a second one does nothing and is busy all the same.
#
# A release keeps the true and the protected facts of a cube in two files with the same rows in the same order, so a POSITIONAL JOIN puts them beside each other. Seen, for
# CREATE TABLE … AS SELECT … POSITIONAL JOIN … over two files of 3 million rows:
#   threads = 1   a second of a processor for each second;
#   threads = 2   no sooner, and two seconds of a processor for each second: whoever called looks all the time whether the other thread is done;
#   threads = 1, each half of both files (file_row_number) by a connection of its own   sooner, for as much of a processor as the first.
# More threads take processors from whatever else runs, and nothing tells that the join is the reason. Several connections with one thread each are the way to more speed.
# Needs two processors. Fails when one of them behaves otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat > package.json <<'JSON'
{ "name": "finding", "private": true, "dependencies": { "@duckdb/node-api": "1.5.6-r.1" } }
JSON
npm install --no-audit --no-fund --loglevel=error > npm.log
cat > join.mjs <<'JS'
import { DuckDBInstance } from '@duckdb/node-api';

const rows = 3_000_000;
const columns = Array.from({ length: 24 }, (_, place) => `(range * ${place + 7}) % ${1000 * (place + 1)} AS c${place}`);
const instance = await DuckDBInstance.create(':memory:');
const [duck, other] = [await instance.connect(), await instance.connect()];
for (const file of ['exact', 'protected'])
  await duck.run(`COPY (SELECT ${columns.join(', ')} FROM range(${rows})) TO '${file}.parquet' (FORMAT parquet)`);

const part = (file, from, to) =>
  `(FROM read_parquet('${file}.parquet', file_row_number = true) WHERE file_row_number >= ${from} AND file_row_number < ${to}) AS ${file}`;
const table = (name, from, to) =>
  `CREATE OR REPLACE TABLE ${name} AS SELECT exact.*, protected.c0 AS hidden0, protected.c1 AS hidden1 FROM ${part('exact', from, to)} POSITIONAL JOIN ${part('protected', from, to)}`;

const measure = async (threads, work) => {
  await duck.run(`SET threads = ${threads}`);
  const [began, used] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(used);
  const seconds = (performance.now() - began) / 1000;
  return { seconds, processor: (user + system) / 1e6 };
};

const [[version]] = (await duck.runAndReadAll('SELECT version()')).getRowsJson();
console.log(`DuckDB ${version}`);
await measure(1, () => duck.run(table('whole', 0, rows)));
const one = await measure(1, () => duck.run(table('whole', 0, rows)));
const two = await measure(2, () => duck.run(table('whole', 0, rows)));
const halves = await measure(1, () =>
  Promise.all([duck.run(table('first', 0, rows / 2)), other.run(table('second', rows / 2, rows))]),
);
for (const [name, { seconds, processor }] of Object.entries({ 'one thread': one, 'two threads': two, 'two connections': halves }))
  console.log(`${name}: ${seconds.toFixed(2)} s, ${processor.toFixed(2)} s of a processor`);
const isAsBefore =
  version === 'v1.5.6'
  && one.processor < 1.3 * one.seconds
  && two.processor > 1.6 * two.seconds
  && two.seconds > 0.8 * one.seconds
  && halves.seconds < 0.8 * one.seconds
  && halves.processor < 1.4 * one.processor;
process.exit(isAsBefore ? 0 : 1);
JS
node join.mjs
