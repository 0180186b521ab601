import { pointer, pointerY, tip } from "@observablehq/plot";
import type { ChartData, Panel, Point } from "../chartData.ts";
import { ink } from "../colours.ts";
import { exact } from "../units.ts";
import { element } from "./element.ts";
import type { Drawing, Pen } from "./pen.ts";

/** What is told of a point when it is pointed at: where, how much, and the reason when there is no figure. */
export function tipOf(data: ChartData, panel: Panel, point: Point, { notation, say }: Pen): string {
  const { figure } = data;
  const where = [panel.member?.label, data.series[point.series]?.member?.label, point.category.label].filter(Boolean).join(", ");
  const value = point.value === null ? null : exact(point.value, figure, notation);
  const interval =
    point.lower !== null && point.upper !== null
      ? say.interval(notation.number(point.lower, figure.decimals), notation.number(point.upper, figure.decimals))
      : null;
  return [where, value, interval, point.status && say.status[point.status]].filter(Boolean).join("\n");
}

interface TipOptions {
  x: (point: Point) => number;
  y: (point: Point) => number;
  title: (point: Point) => string;
  /** Width of the chart. */
  width: number;
  /** Whether the nearest row is meant, however far its end. */
  isRow?: boolean;
  /** Side of the tip that points; by default the one with room. */
  anchor?: "left" | "right" | undefined;
}

/** The mark that tells of the point that is pointed at. */
export function tipMark(points: readonly Point[], { x, y, title, width, isRow = false, anchor }: TipOptions) {
  const options = {
    x,
    y,
    title,
    fill: ink("sheet"),
    stroke: ink("soft"),
    lineWidth: Math.max(9, Math.min(22, width / 14)),
    maxRadius: isRow ? Infinity : 90,
    ...(anchor ? { anchor } : {}),
  };
  return tip(points, (isRow ? pointerY : pointer)(options as object));
}

/** A plot that feels the pointer everywhere: within another drawing it would only where something is painted. */
export function touchable(plot: Element, width: number, height: number): Drawing {
  plot.prepend(element("rect", { width, height, fill: "none", "pointer-events": "all" }));
  return { node: plot as SVGSVGElement, width, height };
}
