import { fileName } from "../../catalogue/fileNames.ts";
import type { Cube, Measure } from "../../catalogue/useCatalogue.ts";

/** Statistics that a map can show one of for each province. */
export const statistics = ["VALUE", "TOTAL", "MEAN", "MEDIAN"] as const;

/** A statistic that a map can show. */
export type MapStatistic = (typeof statistics)[number];

/** A figure that a map can show. */
export interface MapFigure {
  /** Its name in files, such as `revenue_mean`. */
  readonly name: string;
  readonly measure: Measure;
  readonly statistic: MapStatistic;
}

/** Figures of a cube, measure by measure. */
export function figuresOf(cube: Cube): MapFigure[] {
  return cube.measures.flatMap((measure) =>
    statistics
      .filter((statistic) => measure.statistics.includes(statistic))
      .map((statistic) => ({
        name: statistic === "VALUE" ? fileName(measure.name) : `${fileName(measure.name)}_${statistic.toLowerCase()}`,
        measure,
        statistic,
      })),
  );
}

/** Name in files of the dimension of years; null when a cube has none. */
export function timeOf(cube: Cube): string | null {
  const time = cube.dimensions.find(({ name }) => ["year", "startYear", "yearSubmitted"].includes(name));
  return time ? fileName(time.name) : null;
}

/** Cubes that count by province and year. */
export function mappable(cubes: readonly Cube[]): Cube[] {
  return cubes.filter((cube) => cube.dimensions.some((dimension) => dimension.name === "province") && timeOf(cube) !== null);
}
