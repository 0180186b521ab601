import type { SurvivalAndCostByDurationQuery } from "../../../generated/operations.ts";

/** Survival of the chains of one class of duration. */
export type Group = SurvivalAndCostByDurationQuery["evaluation"]["survival"]["groups"][number];

/** A step of a curve: from this day on the share is so large. */
export interface Step {
  readonly days: number;
  readonly share: number;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Chains that were followed up to the day and had not ended before. */
  readonly atRisk: number;
}

/** The curve of a group from the day on which support ended; empty when it is withheld or missing. */
export function stepsOf({ curve, followed }: Pick<Group, "curve" | "followed">): Step[] {
  if (curve.length === 0) return [];
  return [{ days: 0, share: 100, lower: 100, upper: 100, atRisk: followed }, ...curve];
}

/** The last day that any of the curves reaches. */
export function lastDayOf(groups: readonly Pick<Group, "curve">[]): number {
  return Math.max(0, ...groups.map(({ curve }) => curve.at(-1)?.days ?? 0));
}

/** Steps whose numbers have room beside each other: the first, then each that is far enough from the one before, and the last before all. */
export function spaced<T>(items: readonly T[], at: (item: T) => number, room: number): T[] {
  const last = items.at(-1);
  const kept: T[] = [];
  for (const item of items.slice(0, -1))
    if ((kept.length === 0 || at(item) - at(kept.at(-1)!) >= room) && (kept.length === 0 || at(last!) - at(item) >= room)) kept.push(item);
  return last === undefined ? [] : [...kept, last];
}
