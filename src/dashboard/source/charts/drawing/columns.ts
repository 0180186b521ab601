import { dot, plot, rect, text } from "@observablehq/plot";
import type { ChartData, Panel, Point } from "../chartData.ts";
import { colourOf, ink } from "../colours.ts";
import { apart, type Ticks, yearTicks } from "../scale.ts";
import { label } from "../units.ts";
import { wrap } from "../wrap.ts";
import { breakMarks, roomForTicks, valueLines, valueNumbers, yearAxis } from "./axes.ts";
import { lines } from "./element.ts";
import { dashes, type Look, lookOf } from "./looks.ts";
import { bold, type Drawing, lineHeight, type Pen, plain } from "./pen.ts";
import { stacksOf } from "./stacks.ts";
import { tipMark, tipOf, touchable } from "./tips.ts";

/** Columns over time, stacked when there are several series. */
export function drawColumns(
  data: ChartData,
  panel: Panel,
  scale: Ticks,
  pen: Pen,
  width: number,
  height: number,
  hasNames: boolean,
): Drawing {
  const years = data.categories.map(({ code }) => Number(code));
  const [first, last] = [years[0]!, years.at(-1)!];
  const stacks = stacksOf(panel.points);
  const year = ({ category }: Point) => Number(category.code);
  const ends = hasNames ? panel.points.filter((point) => year(point) === last && point.value) : [];
  const nameOf = (point: Point) =>
    wrap(data.series[point.series]!.member?.label ?? "", Math.min(230, width * 0.3), (text) => pen.measure(text) * bold);
  const names = ends.filter((point) => data.series[point.series]!.member).map((point) => ({ point, lines: nameOf(point) }));
  const margins = {
    marginLeft: roomForTicks(scale.ticks, data.figure, pen, false),
    marginRight: names.length > 0 ? 14 + Math.max(...names.flatMap((name) => name.lines.map((text) => pen.measure(text) * bold))) : 4,
    marginTop: 32,
    marginBottom: 24,
  };
  const inner = height - margins.marginTop - margins.marginBottom;
  const [low, high] = scale.domain;
  const across = (value: number) => margins.marginTop + inner * (1 - (value - low) / (high - low));
  const step = (width - margins.marginLeft - margins.marginRight) / (last - first + 1);
  const known = panel.points.filter((point) => point.value !== null);
  const missing = data.series.length === 1 ? panel.points.filter((point) => point.value === null) : [];
  const start = (point: Point) => stacks.get(point)![0];
  const end = (point: Point) => stacks.get(point)![1];
  const colour = (point: Point) => colourOf(data.series[point.series]!);
  const half = Math.min(0.4, 32 / step);
  const bars = (look: Look) =>
    rect(
      known.filter((point) => lookOf(point.status) === look),
      {
        x1: (point: Point) => year(point) - half,
        x2: (point: Point) => year(point) + half,
        y1: start,
        y2: end,
        fill: look === "hollow" ? ink("sheet") : colour,
        fillOpacity: look === "dashed" ? 0.45 : 1,
        ...(look === "plain"
          ? { stroke: ink("sheet"), strokeWidth: data.series.length > 1 ? 1 : 0 }
          : { stroke: colour, strokeWidth: 1.5, inset: 0.75 }),
        ...(look === "dashed" ? { strokeDasharray: dashes } : {}),
      },
    );
  const valueText = (point: Point) => label(point.value!, data.figure, pen.notation);
  const hasValues = data.series.length === 1 && known.every((point) => pen.measure(valueText(point)) < step - 4);
  const axis = { isInside: false, isBare: false, unitAt: -margins.marginLeft };
  const node = plot({
    ...plain,
    ...margins,
    width,
    height,
    x: { type: "linear", domain: [first - 0.5, last + 0.5] },
    y: { domain: scale.domain as [number, number] },
    marks: [
      ...valueLines(scale.ticks, data.figure, axis),
      ...(["plain", "dashed", "hollow"] as const).map(bars),
      valueNumbers(scale.ticks, data.figure, pen, axis),
      yearAxis(yearTicks(years, Math.floor((step * years.length) / 40))),
      ...breakMarks(
        [...data.breaks, ...known.filter((point) => point.status === "B").map((point) => ({ year: year(point), isOfAreas: false }))],
        years,
        pen,
        true,
      ),
      ...(hasValues ? [text(known, { x: year, y: (point: Point) => Math.max(0, end(point)), dy: -8, text: valueText })] : []),
      dot(missing, {
        x: year,
        y: 0,
        dy: -6,
        r: 3,
        symbol: (point: Point) => (point.status === "Q" ? "times" : "plus"),
        stroke: ink("soft"),
        strokeWidth: 1.5,
      }),
      tipMark(panel.points, {
        x: year,
        y: (point) => (start(point) + end(point)) / 2,
        title: (point) => tipOf(data, panel, point, pen),
        width,
      }),
    ],
  }) as SVGSVGElement;
  const placed = apart(
    names.map(({ point }) => across((start(point) + end(point)) / 2)),
    names.map((name) => name.lines.length * lineHeight),
    margins.marginTop - 8,
    height - margins.marginBottom + 8,
  );
  names.forEach(({ point, lines: texts }, index) =>
    node.append(
      lines(texts, width - margins.marginRight + 8, placed[index]! - ((texts.length - 1) * lineHeight) / 2 + 4, lineHeight, {
        fill: colour(point),
        "font-weight": 600,
      }),
    ),
  );
  return touchable(node, width, height);
}
