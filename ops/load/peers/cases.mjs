// What is asked, of which servers, and how they are named in the table. The platform comes first.
const REGISTER = ['platform', 'postgraphile', 'mercurius-postgres', 'mercurius-sqlite', 'memory'];
const STATISTICS = ['platform', 'postgraphile', 'mercurius-postgres', 'mercurius-sqlite', 'mercurius-duckdb'];

export const CASES = { point: REGISTER, page: REGISTER, totals: STATISTICS, outcomes: STATISTICS };
export const CLIENTS = { point: [1, 32], page: [1, 32], totals: [1, 8], outcomes: [1, 8] };
export const TITLES = {
  platform: 'platform',
  postgraphile: 'PostGraphile, PostgreSQL',
  'mercurius-postgres': 'Mercurius, PostgreSQL',
  'mercurius-sqlite': 'Mercurius, SQLite',
  'mercurius-duckdb': 'Mercurius, DuckDB',
  memory: 'GraphQL.NET, memory',
};

/** The key with which the platform is asked: all but the point is for the ministry. */
export const keyOf = (name) => (name === 'point' ? undefined : process.env.KEY);
