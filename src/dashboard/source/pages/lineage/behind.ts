import { type Condition, isRange, type Question, withCondition } from "../../questions/question.ts";

/** A list of the register whose records figures are made of. */
export type RecordList = "annualReports" | "models" | "fundingLines" | "outcomes" | "production" | "proposals" | "difficulties";

/** Conditions of a list, as its argument `where` takes them. */
export interface Filter {
  readonly [name: string]: unknown;
}

/** The records behind a question, and the dimensions whose conditions their list can't be asked for. */
export interface Behind {
  readonly list: RecordList;
  readonly filter: Filter;
  readonly unstated: readonly string[];
}

/** How the members of a dimension are asked of a list: codes, areas, years, days of years, or codes of which a record may have several. */
type Kind = "codes" | "areas" | "years" | "days" | "several";

interface Source {
  readonly list: RecordList;
  /** Where the list is asked whether records are collected or synthetic; a release has those of one origin. Null when it can't be asked. */
  readonly origin: string | null;
  readonly dimensions: Readonly<Record<string, readonly [path: string, kind: Kind]>>;
}

/** Code of a member of which nothing is known. */
const unknown = "_U";

const placesOf = (path: string) =>
  ({ region: [`${path}.region`, "areas"], province: [`${path}.province`, "areas"], field: [`${path}.field`, "codes"] }) as const;

const ofModel = {
  ...placesOf("model.some.cooperative.some"),
  programme: ["model.some.programme", "codes"],
  unit: ["model.some.supportUnit", "codes"],
  product: ["model.some.products.some.product", "several"],
} as const;

const sources: Readonly<Record<string, Source>> = {
  cooperatives: {
    list: "annualReports",
    origin: "cooperative.some.origin",
    dimensions: {
      ...placesOf("cooperative.some"),
      year: ["year", "years"],
      legal_form: ["cooperative.some.legalForm", "codes"],
      vsic_section: ["cooperative.some.vsicSection", "codes"],
      service_type: ["cooperative.some.serviceType", "codes"],
      grade: ["grade", "codes"],
    },
  },
  models: {
    list: "models",
    origin: "origin",
    dimensions: {
      ...placesOf("cooperative.some"),
      programme: ["programme", "codes"],
      start_year: ["startYear", "years"],
      unit: ["supportUnit", "codes"],
      status: ["status", "codes"],
      product: ["products.some.product", "several"],
    },
  },
  funding: {
    list: "fundingLines",
    origin: "model.some.origin",
    dimensions: { ...ofModel, year: ["year", "years"], funding_source: ["source", "codes"] },
  },
  outcomes: {
    list: "outcomes",
    origin: "model.some.origin",
    dimensions: { ...ofModel, year: ["year", "years"], indicator: ["indicator", "codes"] },
  },
  production: {
    list: "production",
    origin: "cooperative.some.origin",
    dimensions: { ...placesOf("cooperative.some"), year: ["year", "years"], product: ["product", "codes"] },
  },
  appraisals: {
    list: "proposals",
    origin: "cooperative.some.origin",
    dimensions: {
      ...placesOf("cooperative.some"),
      programme: ["programme", "codes"],
      year_submitted: ["submitted", "days"],
      unit: ["supportUnit", "codes"],
      decision: ["decision", "codes"],
    },
  },
  // Difficulties of units have no model, and so no origin.
  difficulties: {
    list: "difficulties",
    origin: null,
    dimensions: {
      ...placesOf("model.some.cooperative.some"),
      programme: ["model.some.programme", "codes"],
      year: ["date", "days"],
      type: ["type", "codes"],
    },
  },
};

/** The records behind a question; null for a cube that this page does not know. */
export function recordsBehind(question: Question, isSynthetic: boolean): Behind | null {
  const source = sources[question.cube];
  if (!source) return null;
  const unstated: string[] = [];
  let filter: Filter = source.origin ? put({}, source.origin, { eq: isSynthetic ? "SYNTHETIC" : "COLLECTED" }) : {};
  for (const condition of question.where) {
    const [path, kind] = source.dimensions[condition.dimension] ?? [];
    const asked = path && kind ? askedOf(condition, kind, question) : null;
    if (path && asked) filter = put(filter, path, asked);
    else unstated.push(condition.dimension);
  }
  // Figures count cooperatives and credit funds, unless the question is about legal forms or says otherwise.
  const isAboutForms = question.by.includes("legal_form") || question.where.some((condition) => condition.dimension === "legal_form");
  if (source.list === "annualReports" && !isAboutForms && (question.population ?? "COOPERATIVES") === "COOPERATIVES")
    filter = put(filter, "cooperative.some.legalForm", { in: ["COOPERATIVE", "CREDIT_FUND"] });
  return { list: source.list, filter, unstated };
}

/** The question of one cell: members by dimension take the place of its conditions. */
export function questionOfCell(question: Question, members: ReadonlyMap<string, string>): Question {
  return [...members].reduce(
    (asked, [dimension, code]) => withCondition(asked, dimension, { dimension, codes: [code], isExcluded: false }),
    question,
  );
}

/** A condition as the list is asked for it; null where it can't be. */
function askedOf(condition: Condition, kind: Kind, { areas }: Question): Filter | null {
  if (isRange(condition)) {
    const { from, to } = condition;
    if (kind === "years") return { ...(from !== null && { gte: from }), ...(to !== null && { lte: to }) };
    return kind === "days" ? days(from, to) : null;
  }
  const { codes, isExcluded } = condition;
  if (codes.includes(unknown)) return null;
  switch (kind) {
    case "codes":
      return isExcluded ? { notIn: codes } : { in: codes };
    case "areas":
      return { areas, ...(isExcluded ? { notIn: codes } : { in: codes }) };
    case "several":
      return isExcluded ? null : { in: codes };
    case "years":
      return isExcluded ? { notIn: codes.map(Number) } : { in: codes.map(Number) };
    case "days": {
      const years = codes.map(Number);
      const [first, last] = [Math.min(...years), Math.max(...years)];
      return isExcluded || last - first + 1 !== new Set(years).size ? null : days(first, last);
    }
  }
}

const days = (from: number | null, to: number | null): Filter => ({
  ...(from !== null && { gte: `${from}-01-01` }),
  ...(to !== null && { lte: `${to}-12-31` }),
});

/** A filter with a condition at a path, beside those that it has. */
function put(filter: Filter, path: string, value: unknown): Filter {
  const [first, ...rest] = path.split(".");
  return { ...filter, [first!]: rest.length > 0 ? put((filter[first!] ?? {}) as Filter, rest.join("."), value) : value };
}
