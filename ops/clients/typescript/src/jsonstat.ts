// Reads JSON-stat with jsonstat-toolkit.
// usage: node build/jsonstat.js 'http://localhost:5080/data/cooperatives.json?by=region,year&measures=members'
import JSONstat from 'jsonstat-toolkit';
import { printCsv } from './csv.js';

const [address = ''] = process.argv.slice(2);
const response = await fetch(address);
const body = await response.json();
if (!response.ok) throw new Error(`${body.code}: ${body.detail}`);

// The last dimension is that of the figures; the others are those of the rows.
const dataset = JSONstat(body);
const dimensions = dataset.id.slice(0, -1);
const members = dimensions.map((name) => dataset.Dimension(name).id);
const figures = dataset.Dimension('measure').id;

/** The places of every combination of members, one by one. */
function* combinations(axis = 0, places: number[] = []): Generator<number[]> {
  if (axis === dimensions.length) yield places;
  else for (let place = 0; place < members[axis]!.length; place++) yield* combinations(axis + 1, [...places, place]);
}

const rows = [];
for (const places of combinations()) {
  const data = figures.map((_, figure) => dataset.Data([...places, figure]));
  // A combination that is no cell of the answer has neither values nor statuses.
  if (data.every(({ value, status }) => value === null && status === null)) continue;
  // A figure without a status is a normal one.
  rows.push([...places.map((place, axis) => members[axis]![place]), ...data.flatMap(({ value, status }) => [value, status ?? 'A'])]);
}
printCsv([...dimensions, ...figures.flatMap((figure) => [figure, `${figure}_status`])], rows);
