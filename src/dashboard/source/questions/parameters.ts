import type { AreaSet, Population } from "../generated/schema.ts";
import { type Condition, isRange, type Question } from "./question.ts";

const areaSets: readonly string[] = ["AREAS_2025", "AREAS_BEFORE_2025"] satisfies AreaSet[];
const populations: readonly string[] = ["COOPERATIVES", "ALL_ORGANISATIONS"] satisfies Population[];

/** The parameters of a question, as in the address of its file; what is not asked for is undefined. */
export function parametersOf(question: Question): Record<string, string | undefined> {
  return {
    cube: question.cube,
    by: question.by.join(",") || undefined,
    measures: question.figures.join(",") || undefined,
    where: question.where.map(textOf).join(";") || undefined,
    areas: question.areas === "AREAS_2025" ? undefined : question.areas,
    totals: question.totals ? "true" : undefined,
    population: question.population ?? undefined,
    release: question.release ?? undefined,
  };
}

/** The question of an address; null when it names no cube. What makes no sense is left for the platform to refuse with a reason. */
export function questionIn(parameters: URLSearchParams): Question | null {
  const cube = parameters.get("cube");
  if (!cube) return null;
  const areas = parameters.get("areas");
  const population = parameters.get("population");
  return {
    cube,
    by: listed(parameters.get("by")),
    figures: listed(parameters.get("measures")),
    where: (parameters.get("where") ?? "").split(";").filter(Boolean).map(conditionOf),
    areas: areas && areaSets.includes(areas) ? (areas as AreaSet) : "AREAS_2025",
    totals: parameters.get("totals") === "true",
    population: population && populations.includes(population) ? (population as Population) : null,
    release: parameters.get("release"),
  };
}

function listed(text: string | null): string[] {
  return [
    ...new Set(
      (text ?? "")
        .split(",")
        .map((name) => name.trim().toLowerCase())
        .filter(Boolean),
    ),
  ];
}

/** A condition as text: `region:RRD25,NCC25`, `field:!AGRI`, `year:2018..2024`. */
function textOf(condition: Condition): string {
  return isRange(condition)
    ? `${condition.dimension}:${condition.from ?? ""}..${condition.to ?? ""}`
    : `${condition.dimension}:${condition.isExcluded ? "!" : ""}${condition.codes.join(",")}`;
}

function conditionOf(text: string): Condition {
  const colon = text.indexOf(":");
  const dimension = (colon < 0 ? text : text.slice(0, colon)).trim().toLowerCase();
  const value = colon < 0 ? "" : text.slice(colon + 1);
  const range = /^(\d*)\.\.(\d*)$/.exec(value);
  if (range) return { dimension, from: range[1] ? Number(range[1]) : null, to: range[2] ? Number(range[2]) : null };
  const isExcluded = value.startsWith("!");
  return { dimension, isExcluded, codes: (isExcluded ? value.slice(1) : value).split(",").filter(Boolean) };
}
