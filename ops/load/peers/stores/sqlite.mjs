// Statements over SQLite in the process, each prepared once. A statement of a child costs microseconds, so none is gathered for many parents.
import { DatabaseSync } from 'node:sqlite';
import { ratios, totals } from './statistics.mjs';

const CHILDREN = (columns, table, parent, order) => `SELECT ${columns} FROM ${table} WHERE ${parent} = ? ORDER BY ${order} LIMIT ?`;

/** Statements over a file. */
export async function open(file) {
  const sqlite = new DatabaseSync(file, { readOnly: true });
  sqlite.exec('PRAGMA mmap_size = 268435456; PRAGMA cache_size = -65536');
  const cooperative = sqlite.prepare('SELECT * FROM cooperative WHERE code = ?');
  const page = sqlite.prepare(`SELECT cooperative.*, revenue.revenue FROM revenue JOIN cooperative ON cooperative.id = revenue.cooperative_id
    WHERE revenue.year = ? AND revenue.province = ? AND revenue.field = ? ORDER BY revenue.revenue DESC, revenue.code LIMIT ?`);
  const ofEach = (text) => {
    const statement = sqlite.prepare(text);
    return (ids, first) => ids.map((id) => statement.all(id, first));
  };
  const ofFields = (text) => {
    const statements = new Map();
    return (fields) => {
      const count = fields.length;
      if (!statements.has(count)) statements.set(count, sqlite.prepare(text(count)));
      return statements.get(count).all(...fields);
    };
  };
  return {
    cooperative: (code) => cooperative.get(code) ?? null,
    page: (year, province, field, count) => page.all(year, province, field, count),
    reports: ofEach(CHILDREN('year, members, workers, revenue, profit_before_tax, total_assets', 'report', 'cooperative_id', 'year DESC')),
    models: ofEach(CHILDREN('id, code, status, start_year', 'model', 'cooperative_id', 'code')),
    outcomes: ofEach(CHILDREN('year, kind, value, indicator', 'outcome', 'model_id', 'id')),
    totals: ofFields(totals),
    ratios: ofFields(ratios),
  };
}
