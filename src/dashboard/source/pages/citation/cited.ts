import type { AreaSet, Population } from "../../generated/schema.ts";

/** A cited answer as the platform gives it again, byte for byte. */
export interface CitedAnswer {
  readonly release: string;
  readonly publishedOn: string;
  readonly isSynthetic: boolean;
  readonly access: "PROTECTED" | "EXACT";
  readonly question: CitedQuestion;
  /** Cells before the first that is cited. */
  readonly skip: number;
  readonly cellCount: number;
  readonly cells: readonly unknown[];
}

/** A question in the form in which it is cited. */
export interface CitedQuestion {
  readonly cube: string;
  readonly by: readonly string[];
  readonly figures: readonly string[];
  readonly where: readonly {
    readonly dimension: string;
    readonly comparison: "eq" | "in" | "notIn" | "gte" | "lte";
    readonly values: readonly (string | number | boolean)[];
  }[];
  readonly having: readonly {
    readonly figure: string;
    readonly comparison: "eq" | "gte" | "lte" | "in" | "notIn";
    readonly value: number;
  }[];
  readonly orderBy: readonly { readonly figure: string; readonly isDescending: boolean }[];
  readonly firstPer?: { readonly by: readonly string[]; readonly n: number };
  readonly areas: AreaSet;
  readonly population?: Population;
  readonly precision?: "FULL";
  readonly totals: boolean;
}

/** Name in addresses and files: `legal_form` for `legalForm`. */
const columnOf = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The parameters of the file that answers a cited question; null when files can't be asked it. */
export function parametersOf(question: CitedQuestion): Record<string, string> | null {
  const where = conditionsOf(question);
  if (!where || question.having.some(({ comparison }) => comparison === "in" || comparison === "notIn")) return null;
  const having = question.having.map(({ figure, comparison, value }) => {
    const range = comparison === "gte" ? `${value}..` : comparison === "lte" ? `..${value}` : `${value}`;
    return `${columnOf(figure)}:${range}`;
  });
  const given: Record<string, string> = {
    by: question.by.map(columnOf).join(","),
    measures: question.figures
      .filter((figure) => !figure.endsWith("Status"))
      .map(columnOf)
      .join(","),
    where: where.join(";"),
    having: having.join(";"),
    orderBy: question.orderBy.map(({ figure, isDescending }) => columnOf(figure) + (isDescending ? ":desc" : "")).join(","),
    firstPer: question.firstPer ? `${question.firstPer.by.map(columnOf).join(",")}:${question.firstPer.n}` : "",
    areas: question.areas,
    population: question.population ?? "",
    precision: question.precision ?? "",
    totals: question.totals ? "true" : "",
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value));
}

/** Conditions as addresses write them; the two ends of a range are one. Null when one has no members, which addresses can't say. */
function conditionsOf({ where }: CitedQuestion): string[] | null {
  if (where.some(({ values }) => values.length === 0)) return null;
  const ends = where.filter(({ comparison }) => comparison === "gte" || comparison === "lte");
  const ranges = [...new Set(ends.map(({ dimension }) => dimension))].map((dimension) => {
    const end = (comparison: string) =>
      ends.find((other) => other.dimension === dimension && other.comparison === comparison)?.values[0] ?? "";
    return `${columnOf(dimension)}:${end("gte")}..${end("lte")}`;
  });
  const lists = where
    .filter(({ comparison }) => comparison === "eq" || comparison === "in" || comparison === "notIn")
    .map(({ dimension, comparison, values }) => `${columnOf(dimension)}:${comparison === "notIn" ? "!" : ""}${values.join(",")}`);
  return [...lists, ...ranges];
}

/** Address of the data set that answers a cited question in a release; null for the newest release. */
export function dataOf(cube: string, parameters: Record<string, string>, release: string | null): string {
  const given = new URLSearchParams(parameters);
  if (release) given.set("release", release);
  return `/data/${encodeURIComponent(cube)}.json?${given}`;
}
