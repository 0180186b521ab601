// Mercurius over one of the stores.
// usage: node mercurius.mjs postgres | sqlite FILE | duckdb FILE
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Fastify from 'fastify';
import mercurius from 'mercurius';

const [name, file] = process.argv.slice(2);
const store = await (await import(`./stores/${name}.mjs`)).open(file);

// All of a list ask for the same number, unless a document asks twice under other names.
const children = (of) => ({
  opts: { cache: false },
  async loader(queries) {
    const lists = new Map();
    for (const first of new Set(queries.map(({ params }) => params.first))) {
      const asked = queries.filter(({ params }) => params.first === first);
      (
        await of(
          asked.map(({ obj }) => obj.id),
          first,
        )
      ).forEach((nodes, place) => lists.set(asked[place], { nodes }));
    }
    return queries.map((query) => lists.get(query));
  },
});

const resolvers = {
  Query: {
    cooperative: (_, { code }) => store.cooperative(code),
    async cooperatives(_, { where, orderBy: [order], first, after }) {
      if (after != null || order.direction !== 'DESC') throw new Error('Only first pages of the largest revenues are measured.');
      const rows = await store.page(order.year, where.province.eq, where.field.eq, first + 1);
      const nodes = rows.slice(0, first);
      const last = nodes.at(-1);
      return {
        nodes,
        pageInfo: {
          hasNextPage: rows.length > first,
          endCursor: last ? Buffer.from(JSON.stringify([last.revenue, last.code])).toString('base64url') : null,
        },
      };
    },
    statistics: () => ({}),
  },
  Statistics: {
    cooperatives: async (_, { where }) => ({ cells: await store.totals(where.field.in) }),
    async outcomes(_, { where }) {
      if (where.indicator.eq !== 'REVENUE') throw new Error('Only outcomes of REVENUE are measured.');
      return { cells: await store.ratios(where.field.in) };
    },
  },
  Cooperative: { province: (row) => ({ code: row.province, name: row.province_name, region: { code: row.region, name: row.region_name } }) },
  Report: {
    financials: (row) => ({ revenue: row.revenue, profitBeforeTax: row.profit_before_tax, totalAssets: row.total_assets }),
  },
  Model: { startYear: (row) => row.start_year },
  Outcome: { indicator: (row) => ({ code: row.indicator }) },
  CooperativesCell: { province: (row) => ({ code: row.province }), revenue: (row) => ({ total: row.revenue }) },
  OutcomesCell: {
    contentArea: (row) => row.area && { code: row.area },
    region: (row) => ({ code: row.region }),
    actualToBaseline: (row) => ({ value: row.ratio }),
  },
};
const loaders = {
  Cooperative: { reports: children(store.reports), models: children(store.models) },
  Model: { outcomes: children(store.outcomes) },
};

const app = Fastify();
app.register(mercurius, {
  schema: readFileSync(fileURLToPath(new URL('schema.graphql', import.meta.url)), 'utf8'),
  resolvers,
  loaders,
  jit: 1,
});
console.log(await app.listen({ host: '127.0.0.1', port: 0 }));
