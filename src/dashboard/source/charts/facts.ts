import type { Answer } from "../answers/answer.ts";
import type { Catalogue } from "../catalogue/useCatalogue.ts";
import { figurePlace } from "./figures.ts";

/** What a chart has to know of a figure beside its values. */
export interface FigureFacts {
  /** Whether its parts add up to a whole: counts and totals do; means, shares and counts of distinct units don't. */
  readonly isSum: boolean;
  /** Names of dimensions in which one unit may have several members, so that cells count it several times. */
  readonly overlapping: readonly string[];
  /** Name of the dimension whose members are measured in different units; null for nearly all figures. */
  readonly unitDimension: string | null;
}

const statistics = /_(total|mean|median|p10|p90|minimum|maximum|observations|lower|upper|sampling_error)$/;

/** What name and unit say of a figure, for answers whose cube is not known. */
export function guessedFacts(answer: Answer, name: string | null): FigureFacts {
  const figure = answer.figures[figurePlace(answer, name)]!;
  const statistic = statistics.exec(figure.name)?.[1];
  return {
    isSum: statistic === "total" || (statistic === undefined && figure.unitCode === "COUNT"),
    overlapping: [],
    unitDimension: unitDimensionOf(answer, figure.unitCode),
  };
}

/** What the catalogue says of a figure. */
export function factsOf(answer: Answer, name: string | null, catalogue: Pick<Catalogue, "cubes">): FigureFacts {
  const cube = catalogue.cubes.find((other) => other.name === answer.cube);
  const figure = answer.figures[figurePlace(answer, name)]!;
  const measure =
    cube?.measures.find((other) => snake(other.name) === figure.name) ??
    cube?.measures.find((other) => snake(other.name) === figure.name.replace(statistics, ""));
  if (!cube || !measure) return guessedFacts(answer, name);
  return {
    isSum: measure.kind === "COUNT" || measure.kind === "DIFFERENCE" || (measure.kind === "AMOUNT" && figure.name.endsWith("_total")),
    overlapping: cube.dimensions.filter((dimension) => dimension.several).map((dimension) => snake(dimension.name)),
    unitDimension: unitDimensionOf(answer, figure.unitCode),
  };
}

function unitDimensionOf(answer: Answer, unitCode: string): string | null {
  return unitCode === "INDICATOR" && answer.dimensions.some(({ name }) => name === "indicator") ? "indicator" : null;
}

/** A name of GraphQL as files write it: alive12Months is alive12_months. */
function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
