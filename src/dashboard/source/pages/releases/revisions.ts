import type { RevisionsOfFigureQuery } from "../../generated/operations.ts";
import type { ObservationStatus } from "../../generated/schema.ts";

/** How a figure was revised, as the platform answers. */
export type RevisionTriangle = NonNullable<RevisionsOfFigureQuery["revisions"]["cooperatives"]>;

/** Value of a year in a release beside that of the release before which states it. */
export interface RevisedCell {
  readonly value: number | null;
  readonly status: ObservationStatus;
  /** Change against the release before; null when either has no value or there is none before. */
  readonly change: number | null;
}

/** A year with its values by release, oldest release first; undefined where a release does not cover it. */
export interface RevisedYear {
  readonly year: number;
  readonly cells: readonly (RevisedCell | undefined)[];
}

/** The triangle of revisions: years down, releases across. */
export function triangleOf({ releases, cells }: RevisionTriangle): RevisedYear[] {
  const years = [...new Set(cells.map((cell) => cell.year))].sort((one, other) => one - other);
  return years.map((year) => {
    let before: number | null = null;
    return {
      year,
      cells: releases.map((release) => {
        const cell = cells.find((other) => other.year === year && other.release.id === release.id);
        if (!cell) return undefined;
        const value = cell.value ?? null;
        const change: number | null = before === null || value === null ? null : value - before;
        before = value ?? before;
        return { value, status: cell.status, change };
      }),
    };
  });
}
