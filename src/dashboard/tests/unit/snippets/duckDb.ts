import { optional } from "./tools.ts";

interface DuckDbPackage {
  DuckDBInstance: { create(): Promise<{ connect(): Promise<{ runAndReadAll(sql: string): Promise<{ getRowObjectsJson(): Row[] }> }> }> };
}

/** A row; whole numbers are texts, since they may be too long for JSON. */
export type Row = Record<string, string | number | boolean | null>;

/** Runs a statement; null when the package is not installed. */
export const duckDbRows = await optional<DuckDbPackage>("@duckdb/node-api").then(
  (found) =>
    found &&
    (async (sql: string): Promise<Row[]> => {
      const connection = await (await found.DuckDBInstance.create()).connect();
      return (await connection.runAndReadAll(sql)).getRowObjectsJson();
    }),
);
