import type { Question } from "../../questions/question.ts";
import type { CubeNames, DimensionName, FigureName, MeasureNames } from "./subject.ts";

/** A figure that a question asks for, and its measure. */
export interface AskedFigure extends FigureName {
  readonly measure: MeasureNames;
}

/** The dimensions of the rows of an answer. Names that the cube does not have are left out. */
export function askedDimensions(question: Question, cube: CubeNames): DimensionName[] {
  return question.by.map((name) => dimensionOf(cube, name)).filter((dimension) => dimension !== null);
}

/** The dimension of a name; null when there is none. */
export function dimensionOf(cube: CubeNames, name: string): DimensionName | null {
  return cube.dimensions.find((dimension) => isSame(dimension.name, name)) ?? null;
}

/** The figures of an answer, each once, in the order of the cube as files have them. */
export function askedFigures(question: Question, cube: CubeNames): AskedFigure[] {
  return cube.measures.flatMap((measure) =>
    measure.figures
      // The name of a measure alone asks for its first figure.
      .filter((figure, place) => question.figures.some((name) => isSame(figure.name, name) || (place === 0 && isSame(measure.name, name))))
      .map((figure) => ({ ...figure, measure })),
  );
}

/** Names are the same in upper and lower case, with underscores or without, as the platform reads them. */
function isSame(one: string, other: string): boolean {
  const plain = (name: string) => name.replace(/[_.]/g, "").toLowerCase();
  return plain(one) === plain(other);
}
