import { columnOf } from "../../catalogue/names.ts";
import type { Cube } from "../../catalogue/useCatalogue.ts";
import type { Statistic } from "../../generated/schema.ts";

/** A figure of a cube. */
export type Figure = Cube["measures"][number]["figures"][number];

/** Statistics that a map can show: those of the provinces themselves, not of how they were observed. */
const shown: readonly Statistic[] = ["VALUE", "TOTAL", "MEAN", "MEDIAN"];

/** Figures of a cube that a map can show, measure by measure. */
export function figuresOf(cube: Cube): Figure[] {
  return cube.measures.flatMap((measure) => measure.figures.filter((figure) => shown.includes(figure.statistic)));
}

/** Name in files of the dimension of years; null when a cube has none. */
export function timeOf(cube: Cube): string | null {
  const time = cube.dimensions.find((dimension) => dimension.isTime);
  return time ? columnOf(time.name) : null;
}

/** Cubes that count by province and year. */
export function mappable(cubes: readonly Cube[]): Cube[] {
  return cubes.filter((cube) => cube.dimensions.some((dimension) => dimension.name === "province") && timeOf(cube) !== null);
}
