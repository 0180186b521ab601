// Prints the measured rounds as one table in Markdown.
// usage: node table.mjs FILE, whose lines are: CASE CLIENTS SERVER ANSWERS_A_SECOND P50 P99 ERRORS PROCESSOR (times in microseconds), or: start CASE SERVER MILLISECONDS
import { readFileSync } from 'node:fs';
import { CASES, CLIENTS, TITLES } from './cases.mjs';

const lines = readFileSync(process.argv[2], 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(' '));
const median = (values) => {
  const sorted = [...values].sort((one, other) => one - other);
  return (sorted[Math.floor((sorted.length - 1) / 2)] + sorted[Math.floor(sorted.length / 2)]) / 2;
};
// Three digits of what is small, all of a whole number that is not.
const shown = (value) => value.toLocaleString('en', value < 1_000 ? { maximumSignificantDigits: 3 } : { maximumFractionDigits: 0 });
const shortly = (microseconds) => (microseconds / 1000).toLocaleString('en', { maximumSignificantDigits: 2 });
const factor = (value) => `${value.toLocaleString('en', { maximumSignificantDigits: value < 1 ? 2 : 3 })} ×`;

const servers = Object.keys(TITLES);
const row = (cells) => console.log(`| ${cells.join(' | ')} |`);
row(['case', 'clients', ...servers.map((server) => TITLES[server])]);
row(['---', '---', ...servers.map(() => '---')]);

for (const [name, asked] of Object.entries(CASES)) {
  for (const clients of CLIENTS[name]) {
    const of = (server) => lines.filter((line) => line[0] === name && Number(line[1]) === clients && line[2] === server);
    const ours = of('platform');
    if (ours.length === 0) continue;
    row([
      `\`${name}\``,
      clients,
      ...servers.map((server) => {
        if (!asked.includes(server)) return '–';
        const rounds = of(server);
        const rate = shown(median(rounds.map((round) => Number(round[3]))));
        const errors = rounds.reduce((sum, round) => sum + Number(round[6]), 0);
        const isPeer = server !== 'platform';
        const over = (place) => median(rounds.map((round, at) => Number(round[place]) / Number(ours[at][place])));
        const times = `${shortly(median(rounds.map((round) => Number(round[4]))))} ms; ${shortly(median(rounds.map((round) => Number(round[7]))))} ms`;
        const ratio = isPeer ? `: **${factor(1 / over(3))}**` : '';
        return `${rate}${ratio} (${times}${isPeer ? `, ${factor(over(7))}` : ''})${errors > 0 ? `, ${errors} errors` : ''}`;
      }),
    ]);
  }
}

for (const name of Object.keys(CASES)) {
  const of = (server) => lines.filter((line) => line[0] === 'start' && line[1] === name && line[2] === server).map((line) => Number(line[3]));
  const ours = of('platform');
  if (ours.length === 0) continue;
  row([
    `second start, \`${name}\``,
    '1',
    ...servers.map((server) => {
      const times = of(server);
      if (times.length === 0) return '–';
      return `${shown(median(times))} ms${server === 'platform' ? '' : `: **${factor(median(times) / median(ours))}**`}`;
    }),
  ]);
}
