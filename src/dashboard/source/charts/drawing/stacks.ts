import type { Point } from "../chartData.ts";

/** Where the parts of stacks begin and end. Only the picture puts them upon each other: no sum of them is ever written. */
export function stacksOf(points: readonly Point[]): ReadonlyMap<Point, readonly [number, number]> {
  const heights = new Map<string, number>();
  return new Map(
    points.map((point) => {
      const start = heights.get(point.category.code) ?? 0;
      const end = start + (point.value ?? 0);
      heights.set(point.category.code, end);
      return [point, [start, end]];
    }),
  );
}

/** The largest height of a stack. */
export function highestStack(points: readonly Point[]): number {
  return [...stacksOf(points).values()].reduce((so, [, end]) => Math.max(so, end), 0);
}
