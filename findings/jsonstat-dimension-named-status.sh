#!/usr/bin/env bash
# jsonstat-toolkit 2.2.2: a dimension named `status` costs the statuses, its own members or all cells, depending on the method.
#
# JSON-stat 2.0 leaves the names of dimensions free, and statistics of projects have their status as a dimension. Here cells by status and year have
# observation statuses of their own (p, e). Seen, without an error or a warning:
#   toTable    rows have the members of the dimension where the observation statuses should be (type 'arrobj', status: true);
#   Transform  rows have the observation statuses where the members should be, so that cells of both members look alike;
#   Dice       by a member of the dimension leaves no cell at all, since it compares the member with the observation status.
# The same data with the dimension named `phase` come out right from all three. A dimension `value` is overwritten likewise.
# Fails when one of them comes out right, or differently wrong.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat > package.json <<'JSON'
{ "name": "finding", "private": true, "dependencies": { "jsonstat-toolkit": "2.2.2" } }
JSON
npm install --no-audit --no-fund --loglevel=error > npm.log
cat > names.cjs <<'JS'
const JSONstat = require('jsonstat-toolkit');

const dataset = (name) =>
  JSONstat({
    version: '2.0',
    class: 'dataset',
    id: [name, 'year'],
    size: [2, 2],
    dimension: {
      [name]: { category: { index: ['RUNNING', 'CLOSED'] } },
      year: { category: { index: ['2023', '2024'] } },
    },
    value: [10, 20, 30, 40],
    status: { 0: 'p', 3: 'e' },
  });
const asText = (rows, name) => rows.map((row) => `${row[name]} ${row.year} ${row.value} ${row.status}`).join(' | ');
const options = { type: 'arrobj', content: 'id', field: 'id', status: true };

const found = {};
for (const name of ['phase', 'status']) {
  found[name] = [
    asText(dataset(name).toTable(options), name),
    asText(dataset(name).Transform(options), name),
    `${dataset(name).Dice({ [name]: ['CLOSED'] }).value}`,
  ];
}
console.log(`jsonstat-toolkit ${JSONstat('version')}`);
['toTable', 'Transform', 'Dice'].forEach((method, place) => {
  for (const name of Object.keys(found)) console.log(`${method} ${name}: ${found[name][place] || '(no cells)'}`);
});

const right = 'RUNNING 2023 10 p | RUNNING 2024 20 null | CLOSED 2023 30 null | CLOSED 2024 40 e';
const expected = {
  phase: [right, right, '30,40'],
  status: [
    'RUNNING 2023 10 RUNNING | RUNNING 2024 20 RUNNING | CLOSED 2023 30 CLOSED | CLOSED 2024 40 CLOSED',
    'p 2023 10 p | null 2024 20 null | null 2023 30 null | e 2024 40 e',
    '',
  ],
};
process.exit(JSON.stringify(found) === JSON.stringify(expected) ? 0 : 1);
JS
node names.cjs
