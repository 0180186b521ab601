// Starts a server that was started before, and measures the milliseconds until its first right answer. Stops it again.
// usage: node second-start.mjs FOLDER CASE DIALECT PROGRAM ARGUMENT …
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ask, difference } from './answers.mjs';
import { keyOf } from './cases.mjs';

const [folder, name, dialect, program, ...parameters] = process.argv.slice(2);
const expected = JSON.parse(readFileSync(join(folder, 'expected', name), 'utf8'));
const [body] = readFileSync(join(folder, 'requests', dialect, name), 'utf8').split('\n', 1);

const began = performance.now();
const server = spawn(program, parameters, { stdio: ['ignore', 'pipe', 'inherit'] });
const late = setTimeout(() => server.kill(), 300_000);
try {
  let address;
  for await (const line of createInterface({ input: server.stdout })) {
    [address] = line.match(/http:\/\/127\.0\.0\.1:\d+/) ?? [];
    if (address) break;
  }
  if (!address) throw new Error(`${program} ${parameters[0]} ended without an address`);
  server.stdout.resume();
  for (let found = 'nothing'; found;) {
    found = await ask(`${address}/graphql`, dialect, name, body, keyOf(name)).then(
      (answer) => difference(expected, answer),
      (error) => error.message,
    );
    if (found && performance.now() - began > 290_000) throw new Error(`no right answer: ${found}`);
  }
  console.log((performance.now() - began).toFixed(0));
} finally {
  clearTimeout(late);
  const ended = once(server, 'exit');
  server.kill();
  await ended;
}
