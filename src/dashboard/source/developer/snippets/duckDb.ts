import { addressOf } from "./addresses.ts";
import type { Subject } from "./subject.ts";

/** Writes a statement of DuckDB, which reads the Parquet file at its address. */
export function duckDb(subject: Subject): string {
  return `SELECT *
FROM read_parquet(${sqlText(addressOf(subject, "parquet"))});
`;
}

/** A text of SQL. */
export function sqlText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
