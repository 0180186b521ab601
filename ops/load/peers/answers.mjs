// Asks a server, and brings its answer into one form for all, whatever the schema. Values that the answers of a case have in common are all there.

const number = (value) => (value === null ? null : Number(value));
const place = ({ code, name, region }) => ({ code, name, ...(region && { region: { code: region.code, name: region.name } }) });
// The platform has content areas in the order of their codelist, the others by code.
const byKey = (cells) => cells.toSorted((one, other) => (`${one.area} ${one.region} ${one.year}` < `${other.area} ${other.region} ${other.year}` ? -1 : 1));
const model = ({ code, status, startYear }) => ({ code, status, startYear });

const platform = {
  point: ({ cooperative: { code, name, founded, province, models } }) => ({ code, name, founded, province: place(province), models: models.nodes.map(model) }),
  page: ({ cooperatives: { nodes, pageInfo } }) => ({
    hasNextPage: pageInfo.hasNextPage,
    cooperatives: nodes.map(({ code, name, province, reports, models }) => ({
      code,
      name,
      province: place(province),
      reports: reports.nodes.map(({ year, members, workers, financials: { revenue, profitBeforeTax, totalAssets } }) => ({
        year,
        members,
        workers,
        revenue,
        profitBeforeTax,
        totalAssets,
      })),
      models: models.nodes.map((one) => ({
        ...model(one),
        outcomes: one.outcomes.nodes.map(({ year, kind, value, indicator }) => ({ year, kind, value, indicator: indicator.code })),
      })),
    })),
  }),
  totals: ({ statistics: { cooperatives } }) =>
    cooperatives.cells.map(({ province, year, organisations, members, revenue }) => ({
      province: province?.code ?? null,
      year,
      organisations,
      members,
      revenue: revenue.total,
    })),
  outcomes: ({ statistics: { outcomes } }) =>
    byKey(
      outcomes.cells.map(({ contentArea, region, year, models, actualToBaseline }) => ({
        area: contentArea?.code ?? null,
        region: region?.code ?? null,
        year,
        models,
        ratio: actualToBaseline.value,
      })),
    ),
};

const postgraphile = {
  point: ({ cooperativeByCode: { code, name, founded, province, provinceName, region, regionName, modelsByCooperativeId: models } }) => ({
    code,
    name,
    founded,
    province: { code: province, name: provinceName, region: { code: region, name: regionName } },
    models: models.nodes.map(model),
  }),
  page: ({ allRevenues: { nodes, pageInfo } }) => ({
    hasNextPage: pageInfo.hasNextPage,
    cooperatives: nodes.map(
      ({ cooperativeByCooperativeId: { code, name, province, provinceName, reportsByCooperativeId: reports, modelsByCooperativeId: models } }) => ({
        code,
        name,
        province: { code: province, name: provinceName },
        reports: reports.nodes.map(({ year, members, workers, revenue, profitBeforeTax, totalAssets }) => ({
          year,
          members,
          workers,
          revenue: number(revenue),
          profitBeforeTax: number(profitBeforeTax),
          totalAssets: number(totalAssets),
        })),
        models: models.nodes.map((one) => ({
          ...model(one),
          outcomes: one.outcomesByModelId.nodes.map(({ year, kind, value, indicator }) => ({ year, kind, value, indicator })),
        })),
      }),
    ),
  }),
  totals: ({ cooperativeTotals: { nodes } }) =>
    nodes.map(({ province, year, organisations, members, revenue }) => ({
      province,
      year,
      organisations: number(organisations),
      members: number(members),
      revenue: number(revenue),
    })),
  outcomes: ({ outcomeRatios: { nodes } }) =>
    byKey(nodes.map(({ area, region, year, models, ratio }) => ({ area, region, year, models: number(models), ratio }))),
};

const FORMS = { platform, postgraphile };

/** What a server answers to a body, in the form of all; an answer with errors is an exception. */
export async function ask(address, dialect, name, body, key) {
  const answer = await fetch(address, {
    method: 'POST',
    body,
    headers: { 'Content-Type': 'application/json', Accept: 'application/json', ...(key && { Authorization: `Bearer ${key}` }) },
    signal: AbortSignal.timeout(60_000),
  });
  const { data, errors } = await answer.json();
  if (errors) throw new Error(JSON.stringify(errors[0].message));
  return FORMS[dialect][name](data);
}

// The platform shows a percentage with two decimals, rounded once.
const ROUNDED = { ratio: 0.005 + 1e-9 };

/** Where two answers differ and how; null when they do not. */
export function difference(ours, theirs, path = '') {
  if (ours === null || theirs === null || typeof ours !== 'object' || typeof theirs !== 'object') {
    const limit = ROUNDED[path.split('.').at(-1)];
    const isSame = ours === theirs || (limit !== undefined && ours !== null && theirs !== null && Math.abs(ours - theirs) <= limit);
    return isSame ? null : `${path || 'the answer'} is ${JSON.stringify(ours)} and ${JSON.stringify(theirs)}`;
  }
  if (Array.isArray(ours) && ours.length !== theirs.length) return `${path || 'the answer'} has ${ours.length} and ${theirs.length} entries`;
  for (const name of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
    const found = difference(ours[name] ?? null, theirs[name] ?? null, path ? `${path}.${name}` : name);
    if (found) return found;
  }
  return null;
}
