import { nearest } from "../../catalogue/nearest.ts";
import type { Cube } from "../../catalogue/useCatalogue.ts";
import type { AreaSet } from "../../generated/schema.ts";
import { type Question, questionOf } from "../../questions/question.ts";
import { type Figure, figuresOf, mappable, timeOf } from "./figures.ts";

/** Something of an address that does not exist, and the nearest that does. */
export interface Miss {
  readonly kind: "cube" | "figure" | "areas" | "indicator" | "province" | "year";
  readonly asked: string;
  /** Value for the address; null when nothing is alike. */
  readonly nearest: string | null;
}

/** What the map shows, as the address says it or as it is by default. */
export interface Choice {
  readonly cube: Cube;
  readonly figure: Figure;
  readonly areas: AreaSet;
  /** Indicator of outcomes; null for cubes whose figures are not split by one. */
  readonly indicator: string | null;
  readonly misses: readonly Miss[];
}

const areaSets: readonly AreaSet[] = ["AREAS_2025", "AREAS_BEFORE_2025"];

/** The choice of an address among what there is. */
export function choiceIn(address: URLSearchParams, cubes: readonly Cube[], indicators: readonly string[]): Choice | null {
  const misses: Miss[] = [];
  /** The one that is asked for, else the default; what does not exist is noted. */
  function pick<T>(
    kind: Miss["kind"],
    asked: string | null,
    known: readonly T[],
    nameOf: (item: T) => string,
    otherwise: T | undefined,
  ): T | undefined {
    const found = asked === null ? otherwise : known.find((item) => nameOf(item) === asked);
    if (asked !== null && found === undefined) misses.push({ kind, asked, nearest: nearest(asked, known.map(nameOf)) });
    return found ?? otherwise;
  }
  const known = mappable(cubes);
  const cube = pick(
    "cube",
    address.get("cube"),
    known,
    (item) => item.name,
    known.find((item) => item.name === "cooperatives") ?? known[0],
  );
  if (!cube) return null;
  const figures = figuresOf(cube);
  const first = figures.find((figure) => figure.name === cube.name) ?? figures[0];
  const figure = pick("figure", address.get("measures"), figures, (item) => item.name, first);
  const areas = pick("areas", address.get("areas"), areaSets, (item) => item, "AREAS_2025")!;
  if (!figure) return null;
  const usual = indicators.includes("REVENUE") ? "REVENUE" : indicators[0];
  const indicator = cube.neverAddedOver ? (pick("indicator", address.get("indicator"), indicators, (item) => item, usual) ?? null) : null;
  return { cube, figure, areas, indicator, misses };
}

/**
 * The question whose answer is the map of every year.
 * @param lastYearBefore The last whole year of the provinces before 2025; later years are not held for them.
 */
export function questionFor({ cube, figure, areas, indicator }: Choice, lastYearBefore: number, release: string | null): Question {
  const time = timeOf(cube)!;
  return questionOf({
    cube: cube.name,
    by: ["province", time],
    figures: [figure.name],
    where: [
      ...(cube.neverAddedOver && indicator ? [{ dimension: cube.neverAddedOver, codes: [indicator], isExcluded: false }] : []),
      ...(areas === "AREAS_BEFORE_2025" ? [{ dimension: time, from: null, to: lastYearBefore }] : []),
    ],
    areas,
    release,
  });
}
