// Excel and Power BI run on no server. What can be checked without them: that the query is valid M, and that the addresses of both examples answer with
// the columns that they name.
// usage: node microsoft.mjs http://localhost:5080 ../excel/cooperatives.pq ../powerbi/collective-economy.pbids
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { DefaultSettings, TaskUtils } = createRequire(import.meta.url)('@microsoft/powerquery-parser');
const [host, query, source] = process.argv.slice(2);
let failed = 0;
const check = (holds, what) => {
  if (!holds) failed++;
  console.log(`${holds ? 'ok  ' : 'FAILED'} ${what}`);
};
const columnsOf = async (address) => {
  const response = await fetch(address);
  const text = await response.text();
  return response.ok ? text.split('\n')[0].trim().split(',') : [`${response.status} ${text}`];
};

const text = readFileSync(query, 'utf8');
const parsed = await TaskUtils.tryLexParse(DefaultSettings, text);
check(TaskUtils.isParseStageOk(parsed), `${query} is valid M`);
const path = text.match(/RelativePath = "([^"]+)"/)[1];
const parameters = new URLSearchParams([...text.match(/Query = \[([^\]]+)\]/)[1].matchAll(/(\w+) = "([^"]+)"/g)].map(([, name, value]) => [name, value]));
const typed = [...text.matchAll(/\{"(\w+)", (?:Int64\.Type|type number)\}/g)].map(([, name]) => name);
const columns = await columnsOf(`${host}/${path}?${parameters}`);
check(typed.length > 0 && typed.every((name) => columns.includes(name)), `its columns: ${typed}; those of the address: ${columns}`);

const { connections } = JSON.parse(readFileSync(source, 'utf8'));
for (const { details } of connections) {
  const { pathname, search } = new URL(details.address.url);
  const found = await columnsOf(`${host}${pathname}${search}`);
  check(details.protocol === 'http' && found.includes('region'), `${source}: ${found}`);
}
process.exit(failed === 0 ? 0 : 1);
