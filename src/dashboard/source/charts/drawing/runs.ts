import type { Point } from "../chartData.ts";
import { lookOf } from "./looks.ts";

/** Points of a series that one stroke joins. */
export interface Run {
  readonly points: readonly Point[];
  readonly isDashed: boolean;
}

/** The strokes of a series: none over a missing figure or a break, dashed to and from what is not final. */
export function runsOf(points: readonly Point[]): Run[] {
  const runs: { points: Point[]; isDashed: boolean }[] = [];
  points.forEach((point, index) => {
    const before = points[index - 1];
    if (!before || before.value === null || point.value === null || point.status === "B") return;
    const isDashed = lookOf(point.status) === "dashed" || lookOf(before.status) === "dashed";
    const last = runs.at(-1);
    if (last && last.isDashed === isDashed && last.points.at(-1) === before) last.points.push(point);
    else runs.push({ points: [before, point], isDashed });
  });
  return runs;
}
