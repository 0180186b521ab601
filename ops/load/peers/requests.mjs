// Writes what is asked: for each case the bodies of requests, one a line, for the platform (and all that speak its schema) and for PostGraphile.
// usage: node requests.mjs FILE FOLDER, where FILE is peers.sqlite: writes FOLDER/platform/CASE and FOLDER/postgraphile/CASE
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';

const [file, folder] = process.argv.slice(2);
const text = (name) => readFileSync(fileURLToPath(new URL(name, import.meta.url)), 'utf8');
const sqlite = new DatabaseSync(file, { readOnly: true });
const YEAR = 2024;
const PAGE = 50;
const FIELDS = ['AGRI', 'IND', 'TRD', 'TRP', 'CON', 'PCF', 'ENV', 'OTH'];

const cooperatives = sqlite.prepare('SELECT code FROM cooperative WHERE id IN (SELECT cooperative_id FROM model) ORDER BY id LIMIT 200').all();
// Pages that are full, so that all have about the same size and none needs an organisation whose revenue is not known.
const places = sqlite
  .prepare('SELECT province, field FROM revenue WHERE year = ? AND field IS NOT NULL GROUP BY province, field HAVING COUNT(*) > ? ORDER BY province, field')
  .all(YEAR, PAGE);
// Every set of fields but the empty one, in an order that mixes small and large ones.
const sets = Array.from({ length: 255 }, (_, place) => ((place + 1) * 97) % 256).map((bits) => FIELDS.filter((_, bit) => (bits >> bit) & 1));

const variables = {
  point: cooperatives.map(({ code }) => ({ code })),
  page: places.map(({ province, field }) => ({ province, field, year: YEAR, first: PAGE })),
  totals: sets.map((fields) => ({ fields })),
  outcomes: sets.map((fields) => ({ fields })),
};
const documents = {
  platform: {
    point: text('../../../schema/operations/cooperative-and-models.graphql'),
    page: text('../../../schema/operations/cooperatives-by-revenue.graphql'),
    totals: text('totals.graphql'),
    outcomes: text('outcomes.graphql'),
  },
  postgraphile: Object.fromEntries(Object.keys(variables).map((name) => [name, text(`postgraphile/${name}.graphql`)])),
};
for (const [dialect, queries] of Object.entries(documents)) {
  mkdirSync(join(folder, dialect), { recursive: true });
  for (const [name, query] of Object.entries(queries)) {
    writeFileSync(join(folder, dialect, name), variables[name].map((values) => `${JSON.stringify({ query, variables: values })}\n`).join(''));
  }
}
