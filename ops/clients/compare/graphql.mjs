import { enumName, scalars } from './questions.mjs';

// The response of GraphQL: a map from the members of a cell to its figures with values and states; of a list, from the members of a row.
export const ask = (host, question) => (question.list ? askList(host, question) : askCube(host, question));

async function askCube(host, { cube, by, where, figures, totals = true, hasStatuses = true, key }) {
  const dimensions = by.map((name) => (scalars.includes(name) ? name : `${name} { code }`));
  const measures = Object.entries(group(figures)).map(([field, of]) =>
    of[0].statistic ? `${field} { ${of.map(({ statistic }) => statistic).join(' ')} status }` : field,
  );
  const query = `{ statistics { ${cube}(by: [${by.map(enumName)}], totals: ${totals}, first: 10000${where ? `, where: ${where}` : ''}) {
    cellCount cells { totalOver ${dimensions.join(' ')} ${measures.join(' ')} } } } }`;
  const { cells, cellCount } = (await dataOf(host, query, key)).statistics[cube];
  if (cells.length !== cellCount || cellCount < 10) throw new Error(`${cube}: ${cells.length} of ${cellCount} cells`);
  return new Map(
    cells.map((cell) => [
      by.map((name) => (cell.totalOver.includes(enumName(name)) ? '_T' : String(cell[name]?.code ?? cell[name] ?? '_U'))).join(),
      figures.map(({ field, statistic, ...figure }) => ({
        ...figure,
        value: statistic ? cell[field][statistic] : cell[field],
        state: statistic && hasStatuses ? cell[field].status : null,
      })),
    ]),
  );
}

async function askList(host, { list, by, where, figures }) {
  const query = `{ ${list}(first: 200, where: ${where}) { nodes { ${by.join(' ')} ${figures.map(({ field }) => field).join(' ')} } pageInfo { hasNextPage } } }`;
  const { nodes, pageInfo } = (await dataOf(host, query))[list];
  if (pageInfo.hasNextPage || nodes.length < 3) throw new Error(`${list}: ${nodes.length} rows`);
  return new Map(nodes.map((row) => [by.map((name) => row[name]).join(), figures.map(({ field, ...figure }) => ({ ...figure, value: row[field], state: null }))]));
}

async function dataOf(host, query, key) {
  const response = await fetch(`${host}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...(key ? { Authorization: `Bearer ${key}` } : {}) },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(errors[0].message);
  return data;
}

function group(figures) {
  const groups = {};
  for (const figure of figures) (groups[figure.field] ??= []).push(figure);
  return groups;
}
