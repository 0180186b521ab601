import type { ChartData, Panel, Point } from "./chartData.ts";

/** How a series over time went from its first year with a value to its last. */
export interface Change {
  readonly panel: Panel;
  readonly series: number;
  readonly first: Point;
  readonly last: Point;
  /** Per cent of the first value, or the difference where that means nothing: of shares, and of what began at zero or below. */
  readonly size: number;
  readonly isPerCent: boolean;
}

/** Changes of all series; a series with a break has none, nor has one with fewer than two values. */
export function changesOf(data: ChartData): Change[] {
  const isShare = data.figure.unitCode === "PERCENT";
  return data.panels.flatMap((panel) =>
    data.series.flatMap((_, series) => {
      const points = panel.points.filter((point) => point.series === series && point.value !== null);
      const [first, last] = [points[0], points.at(-1)];
      if (!first || !last || first === last || points.some((point, index) => index > 0 && point.status === "B")) return [];
      const isPerCent = !isShare && first.value! > 0;
      const difference = last.value! - first.value!;
      return [{ panel, series, first, last, isPerCent, size: isPerCent ? (difference / first.value!) * 100 : difference }];
    }),
  );
}

/** The year from which series cannot be compared with what was before; null without a break. */
export function breakYearOf(data: ChartData): string | null {
  const told = data.breaks.find(({ isBridged }) => !isBridged);
  if (told) return String(told.year);
  const points = data.panels.flatMap((panel) => panel.points);
  return points.find((point) => point.status === "B" && point.category !== data.categories[0])?.category.code ?? null;
}
