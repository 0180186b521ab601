import { dot, line, plot, ruleX, text } from "@observablehq/plot";
import type { ChartData, Panel, Point } from "../chartData.ts";
import { colourOf, ink, symbolOf } from "../colours.ts";
import { apart, type Ticks, yearTicks } from "../scale.ts";
import { label } from "../units.ts";
import { wrap } from "../wrap.ts";
import { breakMarks, panelYearAxis, roomForTicks, valueLines, valueNumbers, yearAxis } from "./axes.ts";
import { lines as textLines } from "./element.ts";
import { dashes, lookOf } from "./looks.ts";
import { bold, type Drawing, lineHeight, type Pen, plain } from "./pen.ts";
import { runsOf } from "./runs.ts";
import { tipMark, tipOf, touchable } from "./tips.ts";

/** How a panel is drawn among others. */
export interface PanelPlace {
  /** Whether the panel at the left has the numbers of the axis. */
  isBare: boolean;
  /** Side of its tips that points at what they tell of, so that they stay within the chart. */
  tip: "left" | "right";
}

interface LinesSize {
  width: number;
  height: number;
  /** Whether lines have their names at their ends. */
  hasNames: boolean;
  /** Null when this is the whole chart. */
  panel: PanelPlace | null;
}

/** Lines over time. */
export function drawLines(
  data: ChartData,
  panel: Panel,
  scale: Ticks,
  pen: Pen,
  { width, height, hasNames, panel: place }: LinesSize,
): Drawing {
  const years = data.categories.map(({ code }) => Number(code));
  const [first, last] = [years[0]!, years.at(-1)!];
  const isPanel = place !== null;
  const isInside = !isPanel && width < 420;
  const names = hasNames ? namesOf(data, panel, Math.min(230, width * 0.3), pen) : [];
  const margins = {
    marginLeft: place?.isBare ? 6 : roomForTicks(scale.ticks, data.figure, pen, isInside),
    marginRight:
      names.length > 0 ? 14 + Math.max(...names.flatMap(({ lines }) => lines.map((text) => pen.measure(text) * bold))) : isPanel ? 6 : 20,
    marginTop: isPanel ? 16 : 32,
    marginBottom: 24,
  };
  const inner = height - margins.marginTop - margins.marginBottom;
  const [low, high] = scale.domain;
  const across = (value: number) => margins.marginTop + inner * (1 - (value - low) / (high - low));
  const placed = apart(
    names.map(({ point }) => across(point.value!)),
    names.map(({ lines }) => lines.length * lineHeight),
    margins.marginTop - 8,
    height - margins.marginBottom + 8,
  );
  const strokes = data.series.flatMap((series, place) =>
    runsOf(panel.points.filter((point) => point.series === place)).map((run, index) => ({ ...run, series, key: `${place}-${index}` })),
  );
  const year = ({ category }: Point) => Number(category.code);
  const strokeMark = (isDashed: boolean, isRest: boolean) => {
    const drawn = strokes.filter(
      (run) => run.isDashed === isDashed && isRest === (run.series.colour === null && !run.series.member?.isTotal),
    );
    return line(
      drawn.flatMap(({ points, series, key }) => points.map((point) => ({ point, series, key }))),
      {
        x: ({ point }) => year(point),
        y: ({ point }) => point.value!,
        z: "key",
        stroke: ({ series }) => colourOf(series),
        strokeWidth: isRest ? 1 : 2,
        ...(isDashed ? { strokeDasharray: dashes } : {}),
      },
    );
  };
  const known = panel.points.filter((point) => point.value !== null);
  const named = known.filter((point) => data.series[point.series]!.colour !== null || data.series[point.series]!.member?.isTotal);
  const missing = onePerYear(panel.points.filter((point) => point.value === null));
  const bounded = named.filter((point) => point.lower !== null && point.upper !== null);
  const broken = known.filter((point) => point.status === "B");
  const ticks = yearTicks(years, Math.floor((width - margins.marginLeft - margins.marginRight) / 44));
  const axis = { isInside, isBare: place?.isBare ?? false, unitAt: isPanel ? null : -margins.marginLeft };
  const node = plot({
    ...plain,
    ...margins,
    width,
    height,
    x: { type: "linear", domain: [first, last === first ? first + 1 : last] },
    y: { domain: scale.domain as [number, number] },
    marks: [
      ...valueLines(scale.ticks, data.figure, axis),
      ...(isPanel ? panelYearAxis(first, last) : [yearAxis(ticks)]),
      ...breakMarks(data.breaks, years, pen, !isPanel),
      strokeMark(false, true),
      strokeMark(true, true),
      strokeMark(false, false),
      strokeMark(true, false),
      ruleX(bounded, {
        x: year,
        y1: "lower",
        y2: "upper",
        stroke: (point: Point) => colourOf(data.series[point.series]!),
        strokeWidth: isPanel ? 3 : 6,
        strokeOpacity: 0.25,
      }),
      text(broken, {
        x: year,
        y: "value",
        text: () => "//",
        dx: -10,
        fill: (point: Point) => colourOf(data.series[point.series]!),
        fontWeight: 700,
      }),
      valueNumbers(scale.ticks, data.figure, pen, axis),
      dot(named, {
        x: year,
        y: "value",
        r: isPanel ? 2 : 3,
        symbol: (point: Point) => symbolOf(data.series[point.series]!),
        stroke: (point: Point) => colourOf(data.series[point.series]!),
        fill: (point: Point) => (lookOf(point.status) === "hollow" ? ink("sheet") : colourOf(data.series[point.series]!)),
      }),
      dot(missing, {
        x: year,
        y: low,
        dy: -5,
        r: 3,
        symbol: (point: Point) => (point.status === "Q" ? "times" : "plus"),
        stroke: ink("soft"),
        strokeWidth: 1.5,
      }),
      ...(isPanel && data.series.length === 1
        ? [
            text(known.slice(-1), {
              x: year,
              y: "value",
              text: (point: Point) => label(point.value!, data.figure, pen.notation),
              dy: -9,
              textAnchor: "end",
              dx: 3,
              fontWeight: 600,
              stroke: ink("sheet"),
              strokeWidth: 3,
              fill: ink("ink"),
            }),
          ]
        : []),
      tipMark(panel.points, {
        x: year,
        y: (point) => point.value ?? low,
        title: (point) => tipOf(data, panel, point, pen),
        width,
        anchor: place?.tip,
      }),
    ],
  }) as SVGSVGElement;
  names.forEach(({ lines, series }, index) =>
    node.append(nameText(lines, width - margins.marginRight + 10, placed[index]!, colourOf(series))),
  );
  return touchable(node, width, height);
}

/** One mark at the foot for each year; of several reasons, that a figure is withheld is shown. */
function onePerYear(points: readonly Point[]): Point[] {
  const marks = new Map<string, Point>();
  for (const point of points) if (point.status === "Q" || !marks.has(point.category.code)) marks.set(point.category.code, point);
  return [...marks.values()];
}

/** Names at the ends of the coloured lines. */
function namesOf(data: ChartData, panel: Panel, width: number, pen: Pen) {
  return data.series.flatMap((series, place) => {
    const point = panel.points.findLast((other) => other.series === place && other.value !== null);
    const isNamed = series.member && (series.colour !== null || series.member.isTotal);
    return point && isNamed ? [{ series, point, lines: wrap(series.member.label, width, (text) => pen.measure(text) * bold) }] : [];
  });
}

/** A name of one or more lines, its middle at a height. */
function nameText(texts: readonly string[], x: number, middle: number, fill: string): SVGTextElement {
  return textLines(texts, x, middle - ((texts.length - 1) * lineHeight) / 2 + 4, lineHeight, { fill, "font-weight": 600 });
}
