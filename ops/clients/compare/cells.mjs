import { snake } from './questions.mjs';

// Whether a text is a mark of workbooks, such as [c] for a withheld figure.
const isMark = (text) => /^\[[a-z]\]$/.test(text);

const numberOf = (text) => (text === '' || isMark(text) ? null : Number(text));

// Rows of a CSV text as objects.
function rowsOf(text) {
  const rows = [[]];
  for (const [, end, quoted, plain] of text.matchAll(/(^|,|\r?\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g)) {
    if (end.endsWith('\n')) rows.push([]);
    rows.at(-1).push(quoted?.replaceAll('""', '"') ?? plain);
  }
  const [names, ...values] = rows.filter((row) => row.length > 1);
  return values.map((row) => Object.fromEntries(names.map((name, place) => [name, row[place]])));
}

// What a reader printed against the response of GraphQL: texts of what differs, and the number of values compared.
export function compare({ by }, expected, text) {
  const differences = [];
  const seen = new Set();
  let values = 0;
  const expect = (what, found, value) => {
    values++;
    if (found !== value) differences.push(`${what}: ${found}, in GraphQL ${value}`);
  };
  for (const row of rowsOf(text)) {
    const totals = (row.total_over ?? '').toLowerCase().split(' ');
    const members = by.map((name) => {
      // JSON-stat has `status_code` for the dimension `status`, which readers would take for the status of a figure.
      const member = row[snake(name)] ?? row[`${snake(name)}_code`];
      if (member && !isMark(member)) return /^(true|false)$/i.test(member) ? member.toLowerCase() : member;
      return totals.includes(snake(name)) ? '_T' : '_U';
    });
    const key = members.join();
    const cell = expected.get(key);
    if (seen.has(key)) differences.push(`${key} twice`);
    seen.add(key);
    if (cell === undefined) {
      differences.push(`${key} is no cell`);
      continue;
    }
    for (const { column, status, value, state } of cell) {
      if (!(column in row)) differences.push(`no column ${column}`);
      else expect(`${key} ${column}`, numberOf(row[column]), value);
      // One status for all figures of a measure; in JSON-stat one for each of them.
      if (state !== null) expect(`${key} ${column} status`, row[status] ?? row[`${column}_status`], state);
    }
  }
  for (const key of expected.keys()) if (!seen.has(key)) differences.push(`${key} is missing`);
  return { differences, values };
}
