// The examples, and the programs that open workbooks: what each of them needs, what it is asked, and how it prints the cells as CSV.
import { execFile, execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { dataflow, microdata, officialFigures, regionalSeries, regionalSeriesAsFile, revenueOfRegions } from './questions.mjs';

const here = fileURLToPath(new URL('..', import.meta.url));
const run = promisify(execFile);

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

// SDMX writes names in upper case, and the time in a dimension of its own.
const withNamesOfFiles = (text) => text.replace(/^.*/, (names) => names.toLowerCase().replace(/time_period|obstime/, 'year'));

const built = (name) => join('typescript', 'build', `${name}.js`);
const typescript = () => existsSync(join(here, built('parquet'))) || 'the TypeScript example is not built';
const duckdb = () => hasPackage('duckdb', '@duckdb/node-api') || 'the packages of duckdb/ are not installed';
const withCurl = () => works('curl', '--version') || 'curl is not installed';
const withPython = () => works('python3', '--version') || 'python3 is not installed';
const withKey = () => (process.env.CECO_KEY ? withPython() : 'it needs a key of the role RESEARCHER in CECO_KEY');
const withPandas = (modules) => () => pythonWith(modules) !== undefined || `no python3 with ${modules} (Debian: python3-pandas; pyarrow on PyPI)`;
const withR = () => works('Rscript', '-e', 'library(jsonlite)') || 'R with jsonlite is not installed (Debian: r-base-core r-cran-jsonlite)';
const httpfs = () => works('node', 'duckdb/httpfs.mjs') || 'the extension httpfs of DuckDB can not be installed here';
const workbooks = (name) => () => hasPackage('conformance', name) || `the package ${name} is not installed`;

// A Python with these modules: the first on the path, or that of the system.
function pythonWith(modules) {
  return ['python3', '/usr/bin/python3'].find((python) => works(python, '-c', `import ${modules}`));
}

/**
 * The readers by name.
 * @param host the address of the host
 * @param folder a folder for files, which may be written to
 */
export function readersOf(host, folder) {
  async function download(address, name) {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
    const file = join(folder, name);
    await writeFile(file, Buffer.from(await response.arrayBuffer()));
    return file;
  }

  return {
    'curl, CSV': { format: 'csv', can: withCurl, read: (address) => print('sh', 'curl/cells.sh', address) },
    'curl, stored operation': {
      question: regionalSeriesAsFile,
      can: withCurl,
      read: () => print('sh', 'curl/operation.sh', host, '../../schema/operations/regional-series.graphql'),
    },
    'curl, rows of the register': {
      question: officialFigures,
      can: withCurl,
      read: () => print('sh', 'curl/register.sh', host, 'COOP_EXISTING'),
    },
    'Python, CSV': { format: 'csv', can: withPython, read: (address) => print('python3', 'python/cells.py', address) },
    'Python, GraphQL': {
      question: regionalSeries,
      can: withPython,
      read: () => print('python3', 'python/graphql.py', host),
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
    'Python, catalogue': {
      question: { ...dataflow, totals: false },
      can: withPython,
      read: () => print('python3', 'python/catalog.py', host, 'COOP_REGION_FIELD'),
    },
    'Python, microdata': { question: microdata, can: withKey, read: () => print('python3', 'python/microdata.py', host) },
    'pandas, CSV': { format: 'csv', can: withPandas('pandas'), read: (address) => print(pythonWith('pandas'), 'python/cells_pandas.py', address) },
    'pandas, Parquet': {
      format: 'parquet',
      can: withPandas('pandas, pyarrow'),
      read: (address) => print(pythonWith('pandas, pyarrow'), 'python/cells_pandas.py', address),
    },
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
}
