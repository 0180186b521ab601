import { axisX, dot, ruleX, ruleY, text } from "@observablehq/plot";
import type { AnswerFigure } from "../../answers/answer.ts";
import type { ChartData, Point } from "../chartData.ts";
import { colourOf, ink, symbolOf } from "../colours.ts";
import { axisUnit, label, tick } from "../units.ts";
import { lookOf } from "./looks.ts";
import type { Pen } from "./pen.ts";

/** A point with its place in a chart of rows. */
export interface Placed {
  readonly point: Point;
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

/** Middle of what is drawn, along the axis and across. */
export const middleOf = ({ x1, x2 }: Placed) => (x1 + x2) / 2;
export const heightOf = ({ y1, y2 }: Placed) => (y1 + y2) / 2;

/** Colour of a point; totals beside members are drawn as text is. */
export const inkOf = (data: ChartData, point: Point) =>
  point.category.isTotal && data.series.length === 1 ? ink("ink") : colourOf(data.series[point.series]!);

/** Numbers along the top and the unit above them. */
export function rowAxis(ticks: readonly number[], figure: AnswerFigure, inner: number, pen: Pen, marginLeft: number) {
  const unit = axisUnit(figure);
  const widest = Math.max(...ticks.map((value) => pen.measure(tick(value, figure, pen.notation)))) + 10;
  const step = Math.ceil(widest / (inner / Math.max(1, ticks.length - 1)));
  const shown = ticks.filter((_, index) => index % step === 0);
  // Without a column of names at its left the first number would leave the chart.
  const atEdge = marginLeft < 10 ? shown.slice(0, 1) : [];
  const numbers = (values: readonly number[], textAnchor: string) =>
    axisX(values, {
      anchor: "top",
      tickSize: 0,
      label: null,
      fill: ink("soft"),
      textAnchor,
      tickFormat: (value: number) => tick(value, figure, pen.notation),
    } as object);
  return [
    numbers(atEdge, "start"),
    numbers(shown.slice(atEdge.length), "middle"),
    text(unit ? [unit] : [], {
      frameAnchor: "top-left",
      dx: -marginLeft + 1,
      dy: -38,
      textAnchor: "start",
      lineAnchor: "top",
      fill: ink("soft"),
    }),
  ];
}

/** Dots with their intervals. */
export function dots(known: readonly Placed[], data: ChartData, hasIntervals: boolean) {
  const colour = ({ point }: Placed) => inkOf(data, point);
  const bounded = known.filter(({ point }) => point.lower !== null && point.upper !== null);
  const ends = bounded.flatMap((placed) => [placed.point.lower!, placed.point.upper!].map((value) => ({ placed, value })));
  return [
    ruleY(bounded, {
      y: heightOf,
      x1: ({ point }: Placed) => point.lower!,
      x2: ({ point }: Placed) => point.upper!,
      stroke: colour,
      strokeWidth: 2,
      strokeOpacity: 0.7,
    }),
    ruleX(ends, {
      x: "value",
      y1: ({ placed }) => heightOf(placed) - 4,
      y2: ({ placed }) => heightOf(placed) + 4,
      stroke: ({ placed }) => colour(placed),
      strokeWidth: 1.5,
    }),
    ...(["plain", "dashed", "hollow"] as const).map((look) =>
      dot(
        known.filter(({ point }) => lookOf(point.status) === look),
        {
          x: "x2",
          y: heightOf,
          r: hasIntervals ? 5 : 5.5,
          symbol: ({ point }: Placed) => symbolOf(data.series[point.series]!),
          stroke: colour,
          strokeWidth: 1.5,
          fill: look === "plain" ? colour : ink("sheet"),
          ...(look === "dashed" ? { strokeDasharray: "2,2" } : {}),
        },
      ),
    ),
  ];
}

/** Values within the parts of a stack that have room for them. */
export function segmentTexts(known: readonly Placed[], pixels: (value: number) => number, pen: Pen, data: ChartData) {
  const valueText = ({ point }: Placed) => label(point.value!, data.figure, pen.notation);
  const roomy = known.filter(
    (placed) => pixels(placed.point.value!) > pen.measure(valueText(placed)) + 8 && lookOf(placed.point.status) === "plain",
  );
  return text(roomy, { x: middleOf, y: heightOf, text: valueText, fill: ink("sheet") });
}
