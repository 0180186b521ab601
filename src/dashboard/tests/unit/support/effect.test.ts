import { describe, expect, it } from "vitest";
import type { Effect } from "../../../source/pages/programme/support/effect.ts";
import { directionOf, percentOf, pointsOf, preTrendOf, unshownOf } from "../../../source/pages/programme/support/effect.ts";
import { signed } from "../../../source/pages/programme/support/effectChart.ts";
import { outcomeOf } from "../../../source/pages/programme/support/outcomes.ts";
import { percent, range } from "../../../source/pages/programme/support/percent.ts";

const overall = (estimate: number | null, lower: number | null, upper: number | null) => ({
  simple: { overall: { estimate, lower, upper, standardError: 0.01 } },
});

describe("an effect on the logarithmic scale", () => {
  it("is told in per cent of the value", () => {
    expect(percentOf(0)).toBe(0);
    expect(percentOf(Math.log(1.5))).toBeCloseTo(50, 9);
    expect(percentOf(Math.log(0.8))).toBeCloseTo(-20, 9);
  });

  it("has ends and bands in per cent, and null where the platform gives none", () => {
    const half = Math.log(1.5);
    const points = pointsOf({
      dynamic: {
        effects: [
          { at: -1, estimate: null, lower: null, upper: null, bandLower: null, bandUpper: null },
          { at: 2, estimate: half, lower: 0, upper: Math.log(2), bandLower: Math.log(0.5), bandUpper: Math.log(3) },
        ],
      },
    });
    expect(points[0]).toEqual({ at: -1, value: null, lower: null, upper: null, bandLower: null, bandUpper: null });
    expect(Object.values(points[1]!).map((figure) => Math.round(figure!))).toEqual([2, 50, 0, 100, -50, 200]);
  });
});

describe("what an overall effect says", () => {
  it.each([
    ["up", overall(0.1, 0.01, 0.2)],
    ["down", overall(-0.1, -0.2, -0.01)],
    ["unclear", overall(0.1, -0.01, 0.2)],
    ["unclear", overall(0.1, null, null)],
    [null, overall(null, null, null)],
    [null, { simple: { overall: null } }],
  ] as const)("is %s", (direction, effect) => expect(directionOf(effect)).toBe(direction));
});

describe("effects that are not shown", () => {
  const of = (status: "A" | "O" | "Q", missing: Effect["groupTime"][number]["missing"]) => ({ cohort: 2020, year: 2021, status, missing });
  it("are counted by reason, the most frequent first", () => {
    const groupTime = [of("A", null), of("Q", null), of("O", "NO_TREATED"), of("O", "NO_COMPARISON"), of("O", "NO_COMPARISON")];
    expect(unshownOf({ groupTime })).toEqual({
      all: 5,
      withheld: 1,
      missing: [
        ["NO_COMPARISON", 2],
        ["NO_TREATED", 1],
      ],
    });
  });
});

describe("a test of trends before support", () => {
  const test = (pValue: number | null) => ({ preTrend: { pValue, statistic: 1, degreesOfFreedom: 1 } });
  it("finds a difference below 5 %, and says nothing where it was not made", () => {
    expect(preTrendOf(test(0.049))?.differs).toBe(true);
    expect(preTrendOf(test(0.05))?.differs).toBe(false);
    expect(preTrendOf(test(null))).toBeNull();
    expect(preTrendOf({ preTrend: null })).toBeNull();
  });
});

describe("notation", () => {
  it("of per cent has a sign, and none for nothing", () => {
    expect(percent(11.52, "vi")).toBe("+11,5 %");
    expect(percent(-2.21, "en")).toBe("−2.2%");
    expect(percent(-0.04, "en")).toBe("0%");
    expect(percent(11.52, "en", false)).toBe("11.5%");
  });

  it("of an interval needs both ends", () => {
    expect(range(-1, 3, "en")).toBe("−1% to +3%");
    expect(range(-1, 3, "vi")).toBe("−1 % đến +3 %");
    expect(range(null, 3, "en")).toBeNull();
  });

  it("of years has their sign", () => expect([-2, 0, 3].map(signed)).toEqual(["−2", "0", "+3"]));
});

describe("the outcome of an address", () => {
  it("is revenue when none is named, and none when there is none of that name", () => {
    expect(outcomeOf(null)).toBe("REVENUE");
    expect(outcomeOf("worker_income")).toBe("WORKER_INCOME");
    expect(outcomeOf("PROFIT")).toBeNull();
    expect(outcomeOf("")).toBeNull();
  });
});
