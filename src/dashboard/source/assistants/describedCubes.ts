import { columnOf } from "../catalogue/names.ts";
import type { Catalogue, Cube } from "../catalogue/useCatalogue.ts";

/** The cubes and releases of the catalogue. */
export function describedCubes({ cubes, releases }: Catalogue) {
  return {
    cubes: cubes.map(({ name, title, summary }) => ({ name, title, summary })),
    releases: releases.map(({ id, publishedOn, firstYear, lastYear }) => ({ id, publishedOn, firstYear, lastYear })),
  };
}

/** A cube with the names by which it is asked. */
export function describedCube(cube: Cube) {
  return {
    name: cube.name,
    summary: cube.summary,
    dimensions: cube.dimensions.map(({ name, title, summary }) => ({ name: columnOf(name), title, summary })),
    figures: cube.measures.flatMap((measure) =>
      measure.figures.map(({ name, title, unitName }) => ({ name, title, unit: unitName, summary: measure.summary })),
    ),
  };
}
