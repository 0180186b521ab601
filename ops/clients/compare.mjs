// Runs the examples against a host and compares each value that they read with the response of GraphQL to the same question.
// What is not installed is reported as 'not run'; a value that differs ends with 1.
// usage: node compare.mjs http://localhost:5080 FOLDER [READER …], where FOLDER may be written to
import { execFile, execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const [host, folder, ...only] = process.argv.slice(2);
const here = dirname(fileURLToPath(import.meta.url));
const run = promisify(execFile);

// Dimensions whose members are numbers or flags, and not codes.
const scalars = ['year', 'startYear', 'yearSubmitted', 'yearsSinceStart', 'everSupported'];
const snake = (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const enumName = (name) => snake(name).toUpperCase();

// One question for each cube, with its totals, and one whose codes look like numbers. A figure is written as in the response of GraphQL; `column` is its name in files where that differs.
const questions = [
  {
    cube: 'cooperatives',
    by: ['region', 'field', 'year'],
    figures: ['organisations', 'members=members_total', 'revenue.total', 'revenue.median', 'profitMargin.value=profit_margin'],
  },
  { cube: 'cooperatives', by: ['everSupported', 'grade', 'year'], figures: ['organisations', 'revenue.mean', 'womenMembers=women_members_total'] },
  { cube: 'models', by: ['status', 'startYear'], figures: ['models', 'months=months_total', 'costPerSurvivingChain.value=cost_per_surviving_chain'] },
  { cube: 'funding', by: ['fundingSource', 'province', 'year'], figures: ['models', 'disbursed=disbursed_total', 'pledged.total', 'loans.total'] },
  { cube: 'outcomes', by: ['indicator', 'yearsSinceStart'], figures: ['models', 'actual.mean', 'change.mean'] },
  { cube: 'production', by: ['product', 'year'], figures: ['volume.total', 'value.total', 'shareCertified.value=share_certified'] },
  { cube: 'appraisals', by: ['decision', 'yearSubmitted'], figures: ['proposals', 'score.mean', 'daysToDecision.median'] },
  { cube: 'difficulties', by: ['type', 'year'], figures: ['cases=cases_total', 'meanSeverity.value=mean_severity'] },
  { cube: 'funding', by: ['province', 'year'], totals: false, figures: ['models', 'disbursed=disbursed_total'] },
].map(({ figures, ...question }) => ({ ...question, figures: figures.map(figureOf) }));

// The question of the stored operation 'regional-series', with its defaults.
const regionalSeries = {
  cube: 'cooperatives',
  by: ['region', 'year'],
  where: '{ year: { gte: 2016, lte: 2025 }, legalForm: { in: ["COOPERATIVE", "CREDIT_FUND"] } }',
  figures: ['cooperatives', 'members', 'womenMembers', 'workers', 'womenWorkers'].map(figureOf),
};

function figureOf(text) {
  const [path, column] = text.split('=');
  const [field, statistic] = path.split('.');
  return { field, statistic, column: column ?? snake(path).replace('.', '_'), status: statistic && `${snake(field)}_status` };
}

const regionalSeriesAsFile = {
  ...regionalSeries,
  figures: ['cooperatives', ...['members', 'womenMembers', 'workers', 'womenWorkers'].map((name) => `${name}=${snake(name)}_total`)].map(figureOf),
};

// The dataflow COOP_REGION_FIELD: as SDMX it has totals of its dimensions, in bulk it has none.
const dataflow = {
  cube: 'cooperatives',
  by: ['region', 'field', 'year'],
  figures: ['cooperatives', 'members=members_total', 'revenue.total', 'profitMargin.value=profit_margin'].map(figureOf),
};

// The question of duckdb/cells.sql.
const revenueOfRegions = { cube: 'cooperatives', by: ['region', 'year'], totals: false, figures: ['organisations', 'revenue.total'].map(figureOf) };

const addressOf = ({ cube, by, figures, totals = true }, format) =>
  `${host}/data/${cube}.${format}?by=${by.map(snake)}&measures=${figures.map(({ column }) => column)}&totals=${totals}&labels=codes`;

// The cells in the response of GraphQL: a map from the members of a cell to its figures with values and states.
async function ask({ cube, by, where, figures, totals = true }) {
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
function compare({ by }, expected, text) {
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
      // JSON-stat reserves some names: the dimension `status` has `_code` there.
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
      // A status stands once for all figures of a measure, in JSON-stat for each of them, where normal ones are left out.
      const found = row[status] ?? row[`${column}_status`];
      if (state !== null && found !== undefined) expect(`${key} ${column} status`, found || 'A', state);
    }
  }
  for (const key of expected.keys()) if (!seen.has(key)) differences.push(`${key} is missing`);
  return { differences, values };
}

const works = (command, ...args) => {
  try {
    execFileSync(command, args, { stdio: 'ignore', cwd: here });
    return true;
  } catch {
    return false;
  }
};
const hasPackage = (of, name) => existsSync(join(here, of, 'node_modules', name));
const print = async (command, ...args) => (await run(command, args, { cwd: here, maxBuffer: 1 << 28 })).stdout;

async function download(address, name) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  const file = join(folder, name);
  await writeFile(file, Buffer.from(await response.arrayBuffer()));
  return file;
}

// SDMX writes names in upper case, and the time in a dimension of its own.
const withNamesOfFiles = (text) => text.replace(/^.*/, (names) => names.toLowerCase().replace(/time_period|obstime/, 'year'));

const built = (name) => join('typescript', 'build', `${name}.js`);
const typescript = () => existsSync(join(here, built('parquet'))) || 'the TypeScript example is not built';
const duckdb = () => hasPackage('duckdb', '@duckdb/node-api') || 'the packages of duckdb/ are not installed';
const withCurl = () => works('curl', '--version') || 'curl is not installed';
const withPython = () => works('python3', '--version') || 'python3 is not installed';
const withR = () => works('Rscript', '-e', 'library(jsonlite)') || 'R with jsonlite is not installed (Debian: r-base-core r-cran-jsonlite)';
const httpfs = () => works('node', 'duckdb/httpfs.mjs') || 'the extension httpfs of DuckDB can not be installed here';
const workbooks = (name) => () => hasPackage('conformance', name) || `the package ${name} is not installed`;

const readers = {
  'curl, CSV': { format: 'csv', can: withCurl, read: (address) => print('sh', 'curl/cells.sh', address) },
  'Python, CSV': { format: 'csv', can: withPython, read: (address) => print('python3', 'python/cells.py', address) },
  'Python, GraphQL': {
    question: regionalSeries,
    can: withPython,
    read: () => print('python3', 'python/graphql.py', host),
  },
  'curl, stored operation': {
    question: regionalSeriesAsFile,
    can: withCurl,
    read: () => print('sh', 'curl/operation.sh', host, '../../schema/operations/regional-series.graphql'),
  },
  'Python, SDMX': {
    question: dataflow,
    can: withPython,
    read: async () => withNamesOfFiles(await print('python3', 'python/sdmx.py', host, 'COOP_REGION_FIELD')),
  },
  'Python, bulk files': {
    question: { ...dataflow, totals: false },
    can: withPython,
    read: async () => {
      await print('python3', 'python/bulk.py', host, folder);
      return readFileSync(join(folder, 'coop-region-field.csv'), 'utf8');
    },
  },
  ...Object.fromEntries(
    ['csv', 'parquet'].map((format) => [
      `pandas, ${format}`,
      {
        format,
        can: () =>
          pythonWith(format === 'parquet' ? 'pandas, pyarrow' : 'pandas') !== undefined ||
          `no python3 with ${format === 'parquet' ? 'pandas and pyarrow' : 'pandas'} (Debian: python3-pandas${format === 'parquet' ? '; pyarrow is on PyPI' : ''})`,
        read: (address) => print(pythonWith('pandas'), 'python/cells_pandas.py', address),
      },
    ]),
  ),
  'R, CSV': { format: 'csv', can: withR, read: (address) => print('Rscript', 'r/cells.R', address) },
  'R, GraphQL': {
    question: regionalSeries,
    can: withR,
    read: () => print('Rscript', 'r/graphql.R', host),
  },
  'R, rsdmx': {
    question: dataflow,
    can: () => works('Rscript', '-e', 'library(rsdmx)') || 'R with rsdmx is not installed (Debian: r-base-core r-cran-rsdmx)',
    read: async () => withNamesOfFiles(await print('Rscript', 'r/sdmx.R', host, 'COOP_REGION_FIELD')),
  },
  'TypeScript, stored operation': { question: regionalSeries, can: typescript, read: () => print('node', built('regional-series'), host) },
  'hyparquet, ranges': { format: 'parquet', can: typescript, read: (address) => print('node', built('parquet'), address) },
  'jsonstat-toolkit': { format: 'json', can: typescript, read: (address) => print('node', built('jsonstat'), address) },
  'DuckDB, Parquet': { format: 'parquet', can: duckdb, read: async (address) => print('node', 'duckdb/cells.mjs', await download(address, 'cells.parquet')) },
  'DuckDB, Parquet at its address': { format: 'parquet', can: () => (duckdb() === true ? httpfs() : duckdb()), read: (address) => print('node', 'duckdb/cells.mjs', address) },
  'DuckDB, CSV': { format: 'csv', can: duckdb, read: async (address) => print('node', 'duckdb/cells.mjs', await download(address, 'cells.csv')) },
  'DuckDB, cells.sql': { question: revenueOfRegions, can: duckdb, read: () => print('node', 'duckdb/script.mjs', host, folder) },
  LibreOffice: {
    format: 'xlsx',
    can: () => works('soffice', '--version') || 'LibreOffice is not installed (Debian: libreoffice-calc-nogui)',
    read: async (address) => {
      const file = await download(address, 'cells.xlsx');
      // Raw values of the first sheet, as CSV in UTF-8.
      const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false';
      await run('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', filter, '--outdir', folder, file]);
      return readFileSync(join(folder, 'cells.csv'), 'utf8');
    },
  },
  exceljs: {
    format: 'xlsx',
    can: workbooks('exceljs'),
    read: async (address) => {
      const { Workbook } = createRequire(join(here, 'conformance', 'package.json'))('exceljs');
      const book = new Workbook();
      await book.xlsx.readFile(await download(address, 'cells.xlsx'));
      return (await book.csv.writeBuffer({ sheetId: book.worksheets[0].id })).toString();
    },
  },
  SheetJS: {
    format: 'xlsx',
    can: workbooks('xlsx'),
    read: async (address) => {
      const { read, utils } = createRequire(join(here, 'conformance', 'package.json'))('xlsx');
      const sheet = Object.values(read(readFileSync(await download(address, 'cells.xlsx'))).Sheets)[0];
      return utils.sheet_to_csv(sheet, { rawNumbers: true });
    },
  },
};

// A Python with these modules: the first on the path, or that of the system.
function pythonWith(modules) {
  return ['python3', '/usr/bin/python3'].find((python) => works(python, '-c', `import ${modules}`));
}

const answers = new Map();
const answerTo = async (question) => {
  if (!answers.has(question)) answers.set(question, await ask(question));
  return answers.get(question);
};

// The end of what a program complained of, without the source lines and the stack that it shows around it.
const lastLines = (text) => (text.split('\n').findLast((line) => /^\S*(Error|refused|[A-Z_]{5,}):?/.test(line)) ?? text.trim()).slice(-300);

let failed = 0;
for (const [name, { can, format, question, read }] of Object.entries(readers)) {
  if (only.length > 0 && !only.some((word) => name.includes(word))) continue;
  const possible = can();
  if (possible !== true) {
    console.log(`not run: ${name}: ${possible}`);
    continue;
  }
  let values = 0;
  const asked = question ? [question] : questions;
  for (const one of asked) {
    let differences;
    try {
      const found = compare(one, await answerTo(one), await read(format && addressOf(one, format)));
      values += found.values;
      ({ differences } = found);
    } catch (error) {
      differences = [lastLines(error.stderr || error.message)];
    }
    if (differences.length === 0) continue;
    failed++;
    console.log(`FAILED ${name}: ${one.cube} by ${one.by}: ${differences.length} differences, such as ${differences.slice(0, 3).join('; ')}`);
  }
  console.log(`${name}: ${values} values of ${asked.length} ${asked.length === 1 ? 'question' : 'questions'} compared`);
}
process.exit(failed === 0 ? 0 : 1);
