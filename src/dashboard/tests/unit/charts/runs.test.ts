import { describe, expect, it } from "vitest";
import type { Status } from "../../../source/answers/answer.ts";
import type { Point } from "../../../source/charts/chartData.ts";
import { runsOf } from "../../../source/charts/drawing/runs.ts";
import { highestStack, stacksOf } from "../../../source/charts/drawing/stacks.ts";

const point = (year: number, value: number | null, status: Status | null = null, series = 0): Point => ({
  category: { code: String(year), label: String(year), isTotal: false },
  series,
  value,
  status,
  lower: null,
  upper: null,
});
const told = (points: Point[]) => runsOf(points).map((run) => [run.points.map(({ category }) => category.code).join("-"), run.isDashed]);

describe("strokes of a line", () => {
  it("join normal figures in one", () => {
    expect(told([point(1, 1), point(2, 2), point(3, 3)])).toEqual([["1-2-3", false]]);
  });

  it("leave a gap over what is missing or withheld", () => {
    expect(told([point(1, 1), point(2, 2), point(3, null, "Q"), point(4, 4), point(5, 5)])).toEqual([
      ["1-2", false],
      ["4-5", false],
    ]);
  });

  it("leave a gap before a break", () => {
    expect(told([point(1, 1), point(2, 2), point(3, 3, "B"), point(4, 4)])).toEqual([
      ["1-2", false],
      ["3-4", false],
    ]);
  });

  it("are dashed to provisional and estimated figures", () => {
    expect(told([point(1, 1), point(2, 2), point(3, 3, "P"), point(4, 4, "E")])).toEqual([
      ["1-2", false],
      ["2-3-4", true],
    ]);
  });
});

describe("stacks", () => {
  it("put parts of a year upon each other", () => {
    const points = [point(1, 5), point(1, 3, null, 1), point(2, 4)];
    expect([...stacksOf(points).values()]).toEqual([
      [0, 5],
      [5, 8],
      [0, 4],
    ]);
    expect(highestStack(points)).toBe(8);
  });
});
