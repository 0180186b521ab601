import { enumName, scalars } from './questions.mjs';

// The cells in the response of GraphQL: a map from the members of a cell to its figures with values and states.
export async function ask(host, { cube, by, where, figures, totals = true }) {
  const dimensions = by.map((name) => (scalars.includes(name) ? name : `${name} { code }`));
  const measures = Object.entries(group(figures)).map(([field, of]) =>
    of[0].statistic ? `${field} { ${of.map(({ statistic }) => statistic).join(' ')} status }` : field,
  );
  const query = `{ statistics { ${cube}(by: [${by.map(enumName)}], totals: ${totals}, first: 10000${where ? `, where: ${where}` : ''}) {
    cellCount cells { totalOver ${dimensions.join(' ')} ${measures.join(' ')} } } } }`;
  const response = await fetch(`${host}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(`${cube}: ${errors[0].message}`);
  const { cells, cellCount } = data.statistics[cube];
  if (cells.length !== cellCount || cellCount < 10) throw new Error(`${cube}: ${cells.length} of ${cellCount} cells`);
  return new Map(
    cells.map((cell) => [
      by.map((name) => (cell.totalOver.includes(enumName(name)) ? '_T' : String(cell[name]?.code ?? cell[name] ?? '_U'))).join(),
      figures.map(({ field, statistic, ...figure }) => ({
        ...figure,
        value: statistic ? cell[field][statistic] : cell[field],
        state: statistic ? cell[field].status : null,
      })),
    ]),
  );
}

function group(figures) {
  const groups = {};
  for (const figure of figures) (groups[figure.field] ??= []).push(figure);
  return groups;
}
