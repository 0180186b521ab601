import { axisX, axisY, gridY, ruleX, ruleY, text } from "@observablehq/plot";
import type { AnswerFigure } from "../../answers/answer.ts";
import type { Break } from "../chartData.ts";
import { ink } from "../colours.ts";
import { axisUnit, tick } from "../units.ts";
import { dashes } from "./looks.ts";
import type { Pen } from "./pen.ts";

/** Room left of an axis of values; none where its numbers stand on their lines. */
export function roomForTicks(ticks: readonly number[], figure: AnswerFigure, pen: Pen, isInside: boolean): number {
  return isInside ? 6 : 10 + Math.max(...ticks.map((value) => pen.measure(tick(value, figure, pen.notation))));
}

/** How an axis of values is drawn. */
export interface AxisPlace {
  /** Whether numbers stand on their lines, which takes no room at the left. */
  readonly isInside: boolean;
  /** Whether numbers are left out, because a panel beside has them. */
  readonly isBare: boolean;
  /** Where the unit stands, from the left of the frame; null for no unit. */
  readonly unitAt: number | null;
}

/** Lines of an upright axis of values, its unit above. */
export function valueLines(ticks: readonly number[], figure: AnswerFigure, { unitAt }: AxisPlace) {
  const unit = unitAt === null ? null : axisUnit(figure);
  return [
    gridY(ticks, { stroke: ink("line"), strokeOpacity: 1 }),
    ...(unit ? [text([unit], { frameAnchor: "top-left", dx: unitAt ?? 0, dy: -21, textAnchor: "start", fill: ink("soft") })] : []),
    ...(ticks.includes(0) ? [ruleY([0], { stroke: ink("soft") })] : []),
  ];
}

/** Numbers of an upright axis of values. */
export function valueNumbers(ticks: readonly number[], figure: AnswerFigure, pen: Pen, { isInside, isBare }: AxisPlace) {
  return axisY(isBare ? [] : ticks, {
    tickFormat: (value: number) => tick(value, figure, pen.notation),
    tickSize: 0,
    label: null,
    fill: ink("soft"),
    textStroke: ink("sheet"),
    textStrokeWidth: 3,
    ...(isInside ? { dx: 10, dy: -7, textAnchor: "start" } : {}),
  } as object);
}

/** Years under a chart. */
export function yearAxis(years: readonly number[]) {
  return axisX(years, { tickFormat: String, tickSize: 4, label: null, fill: ink("soft"), stroke: ink("soft") } as object);
}

/** First and last year under a panel, each within its width. */
export function panelYearAxis(first: number, last: number) {
  const at = (year: number, textAnchor: string) =>
    axisX([year], { tickFormat: String, tickSize: 4, label: null, fill: ink("soft"), stroke: ink("soft"), textAnchor } as object);
  return first === last ? [at(first, "middle")] : [at(first, "start"), at(last, "end")];
}

/** Marks of breaks: a line before the first year that is not comparable with those before. */
export function breakMarks(breaks: readonly Pick<Break, "year" | "isOfAreas">[], years: readonly number[], pen: Pen, hasWords: boolean) {
  const middle = (years[0]! + years.at(-1)!) / 2;
  const place = ({ year }: Pick<Break, "year">) => year - 0.5;
  // Words of a late break end at its line, so that they don't leave the chart.
  const word = (isLate: boolean) =>
    text(
      breaks.filter(({ year }) => year > middle === isLate),
      {
        x: place,
        frameAnchor: "top",
        dx: isLate ? 4 : -4,
        dy: -10,
        textAnchor: isLate ? "end" : "start",
        text: ({ isOfAreas }) => (isOfAreas ? pen.say.isOfAreas : pen.say.isBreak),
        fill: ink("soft"),
      },
    );
  return [ruleX(breaks, { x: place, stroke: ink("soft"), strokeDasharray: dashes }), ...(hasWords ? [word(true), word(false)] : [])];
}
