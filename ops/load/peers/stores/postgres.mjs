// Statements over PostgreSQL, each prepared once for a connection by its name.
import pg from 'pg';

// Money and counts are whole numbers below 2^53, and dates are days.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

const OF_EACH = (columns, table, parent, order) => `
  SELECT parent.place, child.* FROM UNNEST($1::INTEGER[]) WITH ORDINALITY AS parent (id, place)
  CROSS JOIN LATERAL (SELECT ${columns} FROM ${table} WHERE ${parent} = parent.id ORDER BY ${order} LIMIT $2) AS child
  ORDER BY parent.place, ${order}`;

const STATEMENTS = {
  cooperative: 'SELECT * FROM cooperative WHERE code = $1',
  page: `SELECT cooperative.*, revenue.revenue FROM revenue JOIN cooperative ON cooperative.id = revenue.cooperative_id
    WHERE revenue.year = $1 AND revenue.province = $2 AND revenue.field = $3 ORDER BY revenue.revenue DESC, revenue.code LIMIT $4`,
  reports: OF_EACH('year, members, workers, revenue, profit_before_tax, total_assets', 'report', 'cooperative_id', 'year DESC'),
  models: OF_EACH('id, code, status, start_year', 'model', 'cooperative_id', 'code'),
  outcomes: OF_EACH('id, year, kind, value, indicator', 'outcome', 'model_id', 'id'),
  totals: 'SELECT * FROM cooperative_totals($1)',
  ratios: 'SELECT * FROM outcome_ratios($1)',
};

/** Statements over the database of the environment (PGHOST, PGUSER, PGDATABASE). */
export async function open() {
  const pool = new pg.Pool({ max: 10 });
  await pool.query('SELECT 1');
  const run = async (name, ...values) => (await pool.query({ name, text: STATEMENTS[name], values })).rows;
  const ofEach = (name) => async (ids, first) => {
    const lists = ids.map(() => []);
    for (const row of await run(name, ids, first)) lists[row.place - 1].push(row);
    return lists;
  };
  return {
    cooperative: async (code) => (await run('cooperative', code))[0] ?? null,
    page: (year, province, field, count) => run('page', year, province, field, count),
    reports: ofEach('reports'),
    models: ofEach('models'),
    outcomes: ofEach('outcomes'),
    totals: (fields) => run('totals', fields),
    ratios: (fields) => run('ratios', fields),
  };
}
