// Runs cells.sql on a file that was downloaded from its address, and prints the rows of its first query as CSV.
// usage: node script.mjs http://localhost:5080 FOLDER
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

const [host, folder] = process.argv.slice(2);
const script = readFileSync(new URL('cells.sql', import.meta.url), 'utf8');
const address = new URL(script.match(/'(http:[^']+)'/)[1]);
const response = await fetch(host + address.pathname + address.search);
if (!response.ok) throw new Error(await response.text());
const file = join(folder, 'script.parquet');
writeFileSync(file, Buffer.from(await response.arrayBuffer()));

const connection = await (await DuckDBInstance.create()).connect();
const extracted = await connection.extractStatements(script.replace(/'http:[^']+'/, `'${file}'`));
const results = [];
for (let place = 0; place < extracted.count; place++) results.push(await (await extracted.prepare(place)).runAndReadAll());
const [, cells, facts] = results;
if (!facts.getRows().some(([name]) => name === 'release')) throw new Error('The file names no release.');
console.log(cells.columnNames().join());
for (const row of cells.getRows()) console.log(row.map((value) => value ?? '').join());
