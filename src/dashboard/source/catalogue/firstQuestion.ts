import { type Question, questionOf } from "../questions/question.ts";
import { columnOf } from "./names.ts";
import type { Cube } from "./useCatalogue.ts";

/** A question to begin with: the first figure by year, and by what must not be added or by region. */
export function firstQuestion(cube: Cube): Question {
  const time = cube.dimensions.find((dimension) => dimension.isTime)?.name;
  const other = cube.neverAddedOver ?? cube.dimensions.find((dimension) => dimension.areas)?.name ?? cube.dimensions[0]?.name;
  return questionOf({
    cube: cube.name,
    by: [other, time].filter((name) => name !== undefined).map(columnOf),
    figures: cube.measures.slice(0, 1).map((measure) => measure.figures[0]!.name),
  });
}
