// The statistics over DuckDB in the process. A connection runs one statement at a time, so there are several, each with statements of its own.
import { DuckDBInstance } from '@duckdb/node-api';
import { ratios, totals } from './statistics.mjs';

const CONNECTIONS = 4;

/** Statements over a file. */
export async function open(file) {
  const instance = await DuckDBInstance.create(file, { access_mode: 'READ_ONLY' });
  const connections = await Promise.all(Array.from({ length: CONNECTIONS }, () => instance.connect()));
  const idle = connections.map((connection) => ({ connection, statements: new Map() }));
  const waiting = [];
  const release = (taken) => (waiting.length > 0 ? waiting.shift()(taken) : idle.push(taken));
  const take = () => (idle.length > 0 ? idle.pop() : new Promise((resolve) => waiting.push(resolve)));

  const ofFields = (text) => async (fields) => {
    const taken = await take();
    try {
      const sql = text(fields.length, 'code_of_field');
      if (!taken.statements.has(sql)) taken.statements.set(sql, await taken.connection.prepare(sql));
      const statement = taken.statements.get(sql);
      fields.forEach((field, place) => statement.bindVarchar(place + 1, field));
      const rows = await statement.runAndReadAll();
      return rows.getRowObjectsJS();
    } finally {
      release(taken);
    }
  };
  return { totals: ofFields(totals), ratios: ofFields(ratios) };
}
