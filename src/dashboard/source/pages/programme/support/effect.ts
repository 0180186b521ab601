import type { EffectOfSupportQuery } from "../../../generated/operations.ts";
import type { MissingEffect } from "../../../generated/schema.ts";

/** The effects of support on an outcome, on the logarithmic scale. */
export type Effect = EffectOfSupportQuery["evaluation"]["differenceInDifferences"];

/** An effect by years since support began, in per cent; null where there is none. */
export interface EffectPoint {
  /** Years since support began; negative before it. */
  readonly at: number;
  readonly value: number | null;
  /** Ends of the interval of this effect alone. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** Ends of the band that holds all effects at once. */
  readonly bandLower: number | null;
  readonly bandUpper: number | null;
}

/** Per cent by which a value changes when its natural logarithm changes so much. */
export function percentOf(logarithm: number): number {
  return 100 * Math.expm1(logarithm);
}

const orNull = (logarithm: number | null) => (logarithm === null ? null : percentOf(logarithm));

/** The effects by years since support began. */
export function pointsOf(effect: Pick<Effect, "dynamic">): EffectPoint[] {
  return effect.dynamic.effects.flatMap(({ at, estimate, lower, upper, bandLower, bandUpper }) =>
    at === null
      ? []
      : [
          {
            at,
            value: orNull(estimate),
            lower: orNull(lower),
            upper: orNull(upper),
            bandLower: orNull(bandLower),
            bandUpper: orNull(bandUpper),
          },
        ],
  );
}

/** What the overall effect says: whether it is up or down, or can't be told from none; null when there is none. */
export function directionOf(effect: Pick<Effect, "simple">): "up" | "down" | "unclear" | null {
  const overall = effect.simple.overall;
  if (!overall || overall.estimate === null) return null;
  if (overall.lower === null || overall.upper === null) return "unclear";
  return overall.lower > 0 ? "up" : overall.upper < 0 ? "down" : "unclear";
}

/** Effects of one cohort in one year that are not shown. */
export interface Unshown {
  /** Number of all such effects. */
  readonly all: number;
  /** Number that are withheld to protect respondents. */
  readonly withheld: number;
  /** Numbers that are missing, by reason, the most frequent first. */
  readonly missing: readonly (readonly [MissingEffect, number])[];
}

/** How many effects of one cohort in one year are not shown, and why. */
export function unshownOf({ groupTime }: Pick<Effect, "groupTime">): Unshown {
  const reasons = new Map<MissingEffect, number>();
  for (const { missing } of groupTime) if (missing) reasons.set(missing, (reasons.get(missing) ?? 0) + 1);
  return {
    all: groupTime.length,
    withheld: groupTime.filter(({ status }) => status === "Q").length,
    missing: [...reasons].sort(([, one], [, other]) => other - one),
  };
}

/** What a test that outcomes moved alike before support says; null when nothing before support can be compared. */
export function preTrendOf({ preTrend }: Pick<Effect, "preTrend">): { pValue: number; differs: boolean } | null {
  return preTrend?.pValue == null ? null : { pValue: preTrend.pValue, differs: preTrend.pValue < 0.05 };
}
