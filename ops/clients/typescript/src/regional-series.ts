// usage: node build/regional-series.js http://localhost:5080
import { printCsv } from './csv.js';
import { run } from './platform.js';

const [host = 'http://localhost:5080'] = process.argv.slice(2);
const { statistics } = await run(host, 'RegionalSeries', { from: 2016 });
printCsv(
  ['region', 'year', 'cooperatives', 'members', 'women_members', 'workers', 'women_workers'],
  statistics.cooperatives.cells.map((cell) => [
    // A region is null when the cell totals over regions, and when the region is not known.
    cell.region?.code ?? (cell.isTotal ? '_T' : '_U'),
    cell.year,
    cell.cooperatives,
    cell.members,
    cell.womenMembers,
    cell.workers,
    cell.womenWorkers,
  ]),
);
