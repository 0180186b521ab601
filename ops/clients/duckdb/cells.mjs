// Prints the rows of a Parquet or CSV file of /data as CSV, by DuckDB.
// usage: node cells.mjs FILE
import { DuckDBInstance } from '@duckdb/node-api';

const [file] = process.argv.slice(2);
const database = await DuckDBInstance.create();
const connection = await database.connect();
// The first members of a CSV file may look like flags or numbers: codes stay texts, figures are cast where they are used.
const read = file.endsWith('.csv') ? 'read_csv($file, all_varchar = true)' : 'read_parquet($file)';
const reader = await connection.runAndReadAll(`SELECT * FROM ${read}`, { file });
console.log(reader.columnNames().join());
for (const row of reader.getRows()) console.log(row.map((value) => value ?? '').join());
