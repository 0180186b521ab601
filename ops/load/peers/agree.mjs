// Checks that all servers answer the same before anything is measured; the first difference ends with 1.
// usage: node agree.mjs FOLDER SERVER=ADDRESS …, where the first server is the platform; KEY is a key of the role MINISTRY
//   writes the platform's first answers to FOLDER/expected
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask, difference } from './answers.mjs';
import { CASES, keyOf } from './cases.mjs';

const [folder, ...named] = process.argv.slice(2);
const addresses = new Map(named.map((pair) => pair.split(/=(.*)/s)));
const CHECKED = 25;
const bodies = (dialect, name) =>
  readFileSync(join(folder, 'requests', dialect, name), 'utf8')
    .trim()
    .split('\n');
const isEmpty = (answer) => (Array.isArray(answer) ? answer.length === 0 : Object.keys(answer).length === 0);

mkdirSync(join(folder, 'expected'), { recursive: true });
for (const [name, servers] of Object.entries(CASES)) {
  const ours = bodies('platform', name);
  const step = Math.max(1, Math.floor(ours.length / CHECKED));
  let checked = 0;
  for (let at = 0; at < ours.length; at += step) {
    const expected = await ask(addresses.get('platform'), 'platform', name, ours[at], keyOf(name));
    if (isEmpty(expected)) throw new Error(`${name}: the platform answers nothing to request ${at + 1}`);
    if (at === 0) writeFileSync(join(folder, 'expected', name), JSON.stringify(expected));
    for (const server of servers.slice(1)) {
      // Objects in memory hold the first answer alone.
      if (!addresses.has(server) || (server === 'memory' && at > 0)) continue;
      const dialect = server === 'postgraphile' ? server : 'platform';
      let found;
      try {
        found = difference(expected, await ask(addresses.get(server), dialect, name, bodies(dialect, name)[at]));
      } catch (error) {
        found = error.message;
      }
      if (found) {
        console.log(`${name}, request ${at + 1}: the platform and ${server} do not agree: ${found}`);
        process.exit(1);
      }
      checked++;
    }
  }
  console.log(`${name}: ${checked} answers of the others are the platform's`);
}
