// The questions that are put to GraphQL and to each reader, and their names in GraphQL and in files.

// Dimensions whose members are numbers or flags, and not codes.
export const scalars = ['year', 'startYear', 'yearSubmitted', 'yearsSinceStart', 'everSupported'];
export const snake = (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
export const enumName = (name) => snake(name).toUpperCase();

// One question for each cube, with its totals, and one whose codes look like numbers. A figure is written as in the response of GraphQL, with its
// name in files where that differs.
export const questions = [
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
export const regionalSeries = {
  cube: 'cooperatives',
  by: ['region', 'year'],
  where: '{ year: { gte: 2016, lte: 2025 }, legalForm: { in: ["COOPERATIVE", "CREDIT_FUND"] } }',
  figures: ['cooperatives', 'members', 'womenMembers', 'workers', 'womenWorkers'].map(figureOf),
};

// The same, answered as a file.
export const regionalSeriesAsFile = {
  ...regionalSeries,
  figures: ['cooperatives', ...['members', 'womenMembers', 'workers', 'womenWorkers'].map((name) => `${name}=${snake(name)}_total`)].map(figureOf),
};

// The dataflow COOP_REGION_FIELD: as SDMX it has totals of its dimensions, in bulk it has none.
export const dataflow = {
  cube: 'cooperatives',
  by: ['region', 'field', 'year'],
  figures: ['cooperatives', 'members=members_total', 'revenue.total', 'profitMargin.value=profit_margin'].map(figureOf),
};

// The question of python/microdata.py, whose answer is exact under a key of the role RESEARCHER. Its rows have no statuses of cells.
export const microdata = { cube: 'cooperatives', by: ['region', 'year'], totals: false, hasStatuses: false, key: process.env.CECO_KEY, figures: ['organisations', 'revenue.total'].map(figureOf) };

// The question of curl/register.sh: rows of a list.
export const officialFigures = { list: 'officialFigures', by: ['code'], where: '{ indicator: { eq: "COOP_EXISTING" } }', figures: ['value'].map(figureOf) };

// The question of duckdb/cells.sql.
export const revenueOfRegions = { cube: 'cooperatives', by: ['region', 'year'], totals: false, figures: ['organisations', 'revenue.total'].map(figureOf) };

// The address of a question.
export const addressOf = (host, { cube, by, figures, totals = true }, format) =>
  `${host}/data/${cube}.${format}?by=${by.map(snake)}&measures=${figures.map(({ column }) => column)}&totals=${totals}&labels=codes`;

function figureOf(text) {
  const [path, column] = text.split('=');
  const [field, statistic] = path.split('.');
  return { field, statistic, column: column ?? snake(path).replace('.', '_'), status: statistic && `${snake(field)}_status` };
}
