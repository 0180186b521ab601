import { dot, gridX, plot, rect, ruleX, text } from "@observablehq/plot";
import type { ChartData, Panel, Point } from "../chartData.ts";
import { ink } from "../colours.ts";
import type { Ticks } from "../scale.ts";
import { axisUnit, label } from "../units.ts";
import { lines } from "./element.ts";
import { dashes, type Look, lookOf } from "./looks.ts";
import { type Drawing, lineHeight, type Pen, plain } from "./pen.ts";
import { layRows, type Row } from "./rowLayout.ts";
import { dots, heightOf, inkOf, middleOf, type Placed, rowAxis, segmentTexts } from "./rowMarks.ts";
import { stacksOf } from "./stacks.ts";
import { tipMark, tipOf, touchable } from "./tips.ts";

/** Rows of bars, of stacks or of dots: what has no order in time. */
export function drawRows(data: ChartData, panel: Panel, scale: Ticks, pen: Pen, width: number, isPanel: boolean): Drawing {
  const isDots = data.kind === "dot";
  const isStacked = data.kind === "stacked";
  const isGrouped = !isDots && !isStacked && data.series.length > 1;
  const bar = isGrouped ? 11 : data.categories.length > 15 ? 14 : 18;
  const hasIntervals = panel.points.some((point) => point.lower !== null);
  const lanes = isGrouped || (isDots && hasIntervals) ? data.series.length : 1;
  const present = data.categories.filter((category) => panel.points.some((point) => point.category === category));
  const top = isPanel ? 4 : axisUnit(data.figure) ? 40 : 24;
  const layout = layRows(present, bar * lanes, width, top, pen.measure);
  const rowOf = new Map(layout.rows.map((row) => [row.member, row]));
  const valueText = (point: Point) =>
    point.value === null ? pen.say.status[point.status ?? "O"] : label(point.value, data.figure, pen.notation);
  const hasValues = !isStacked && !(isDots && data.series.length > 1);
  const ofNumbers = hasValues ? panel.points.filter((point) => point.value !== null).map((point) => pen.measure(valueText(point))) : [];
  const margins = {
    marginLeft: (layout.isBeside ? layout.names + 14 : 1) + (scale.domain[0] < 0 ? Math.max(0, ...ofNumbers) : 0),
    marginRight: hasValues ? Math.min(width * 0.3, 12 + Math.max(0, ...ofNumbers)) : 16,
    marginTop: top,
    marginBottom: 4,
  };
  const height = Math.ceil(layout.height);
  const inner = width - margins.marginLeft - margins.marginRight;
  const [low, high] = scale.domain;
  const pixels = (value: number) => (Math.abs(value) / (high - low)) * inner;
  const zero = Math.max(low, 0);
  const stacks = isStacked ? stacksOf(panel.points) : null;
  const placed = panel.points.map((point): Placed => {
    const row = rowOf.get(point.category)!;
    const lane = row.thickness / lanes;
    const start = row.top + (lanes > 1 ? point.series * lane : 0);
    const [x1, x2] = stacks?.get(point) ?? [isDots ? (point.value ?? zero) : zero, point.value ?? zero];
    return { point, x1, x2, y1: start, y2: start + lane - (lanes > 1 ? 1 : 0) };
  });
  const placeOf = new Map(placed.map((other) => [other.point, other]));
  const known = placed.filter(({ point }) => point.value !== null);
  const missing = placed.filter(({ point }) => point.value === null);
  const colour = ({ point }: Placed) => inkOf(data, point);
  const bars = (look: Look) =>
    rect(
      known.filter(({ point }) => lookOf(point.status) === look),
      {
        x1: "x1",
        x2: "x2",
        y1: "y1",
        y2: "y2",
        fill: look === "hollow" ? ink("sheet") : colour,
        fillOpacity: look === "dashed" ? 0.45 : 1,
        ...(look === "plain"
          ? isStacked
            ? { stroke: ink("sheet"), strokeWidth: 1 }
            : {}
          : { stroke: colour, strokeWidth: 1.5, inset: 0.75 }),
        ...(look === "dashed" ? { strokeDasharray: dashes } : {}),
      },
    );
  const end = ({ point, x2 }: Placed) => Math.max(x2, point.upper ?? x2);
  const positive = known.filter(({ point }) => point.value! >= 0);
  const roomForMarks = missing.filter(({ point }) => pen.measure(valueText(point)) < inner + margins.marginRight - 20);
  const node = plot({
    ...plain,
    ...margins,
    width,
    height,
    x: { domain: [low, high], axis: null },
    y: { type: "identity", axis: null },
    marks: [
      gridX(scale.ticks, { stroke: ink("line"), strokeOpacity: 1 }),
      ...(isPanel ? [] : rowAxis(scale.ticks, data.figure, inner, pen, margins.marginLeft)),
      ...(low <= 0 ? [ruleX([0], { stroke: ink("soft") })] : []),
      ...(isDots ? dots(known, data, hasIntervals) : (["plain", "dashed", "hollow"] as const).map(bars)),
      ...(hasValues
        ? [
            text(positive, {
              x: end,
              y: heightOf,
              text: ({ point }: Placed) => valueText(point),
              dx: isDots ? 10 : 5,
              textAnchor: "start",
            }),
            text(
              known.filter(({ point }) => point.value! < 0),
              { x: "x2", y: heightOf, text: ({ point }: Placed) => valueText(point), dx: -5, textAnchor: "end" },
            ),
            text(roomForMarks, {
              x: zero,
              y: heightOf,
              text: ({ point }: Placed) => valueText(point),
              dx: 16,
              textAnchor: "start",
              fill: ink("soft"),
            }),
          ]
        : []),
      ...(isStacked ? [segmentTexts(known, pixels, pen, data)] : []),
      dot(isStacked ? [] : missing, {
        x: zero,
        y: heightOf,
        dx: 7,
        r: 3,
        symbol: ({ point }: Placed) => (point.status === "Q" ? "times" : "plus"),
        stroke: ink("soft"),
        strokeWidth: 1.5,
      }),
      tipMark(panel.points, {
        x: (point) => middleOf(placeOf.get(point)!),
        y: (point) => heightOf(placeOf.get(point)!),
        title: (point) => tipOf(data, panel, point, pen),
        width,
        isRow: !isStacked && !isDots,
      }),
    ],
  }) as SVGSVGElement;
  for (const row of layout.rows) node.append(rowName(row, layout.isBeside ? layout.names : null));
  return touchable(node, width, height);
}

function rowName(row: Row, names: number | null): SVGTextElement {
  return names === null
    ? lines(row.lines, 0, row.name + 4, lineHeight, { fill: ink("ink") })
    : lines(row.lines, names + 4, row.name + 4, lineHeight, { fill: ink("ink"), "text-anchor": "end" });
}
