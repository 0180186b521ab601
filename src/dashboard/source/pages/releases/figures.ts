import type { FiguresOfCubesQuery } from "../../generated/operations.ts";

/** Cubes whose figures are followed from release to release. */
export const cubes = ["cooperatives", "models", "funding", "production", "appraisals", "difficulties"] as const;

/** A cube whose figures are followed. */
export type RevisedCube = (typeof cubes)[number];

/** A figure that can be followed. */
export interface RevisedFigure {
  readonly cube: RevisedCube;
  readonly cubeTitle: string;
  readonly name: string;
  readonly title: string;
  readonly unit: string | null;
  readonly isWhole: boolean;
  readonly isProtected: boolean;
}

/** Statistics that are worth following; those of the distribution are not. */
const followed = ["VALUE", "TOTAL", "MEAN"];

/** The figures that can be followed, by cube. */
export function figuresOf(catalogue: FiguresOfCubesQuery): RevisedFigure[] {
  return catalogue.cubes
    .filter((cube) => (cubes as readonly string[]).includes(cube.name))
    .flatMap((cube) =>
      cube.measures.flatMap((measure) =>
        measure.figures
          .filter((figure) => followed.includes(figure.statistic))
          .map((figure) => ({
            cube: cube.name as RevisedCube,
            cubeTitle: cube.title,
            name: figure.enumValue,
            title: figure.title,
            unit: figure.unit === "COUNT" ? null : figure.unitName,
            isWhole: figure.isWhole,
            isProtected: measure.access !== "PUBLIC",
          })),
      ),
    );
}

/** Variables of the operation that follows a figure. */
export function variablesOf({ cube, name }: RevisedFigure): Record<string, string | boolean> {
  const flags = cubes.map((other) => [`of${other.charAt(0).toUpperCase()}${other.slice(1)}`, other === cube] as const);
  return { ...Object.fromEntries(flags), [cube]: name };
}
