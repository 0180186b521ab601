import type { Status } from "../../answers/answer.ts";
import type { ChartData } from "../chartData.ts";
import { colourOf, ink, symbolOf } from "../colours.ts";
import { wrap } from "../wrap.ts";
import { element, lines } from "./element.ts";
import { dashes } from "./looks.ts";
import { type Drawing, lineHeight, type Pen } from "./pen.ts";

/** An entry of a legend. */
export interface Entry {
  readonly swatch: readonly SVGElement[];
  readonly label: string;
}

const swatchWidth = 22;

/** What colours and signs mean. Series are named where they don't have their names beside them; signs where they occur. */
export function drawLegend(data: ChartData, hasSeries: boolean, pen: Pen, width: number): Drawing | null {
  const entries = [...(hasSeries ? seriesEntries(data, pen) : []), ...signEntries(data, pen)];
  return entries.length === 0 ? null : placeEntries(entries, pen, width);
}

/** Entries beside each other, in as many rows as they need. */
export function placeEntries(entries: readonly Entry[], pen: Pick<Pen, "measure">, width: number): Drawing {
  const node = element("svg", { width, overflow: "visible" });
  let [x, y] = [0, 0];
  let rowHeight = 0;
  for (const { swatch, label } of entries) {
    const texts = wrap(label, width - swatchWidth, pen.measure);
    const size = swatchWidth + Math.max(...texts.map(pen.measure));
    if (x > 0 && x + size > width) {
      y += rowHeight + 4;
      x = 0;
      rowHeight = 0;
    }
    node.append(
      element("g", { transform: `translate(${x},${y})` }, ...swatch, lines(texts, swatchWidth, 12, lineHeight, { fill: ink("ink") })),
    );
    x += size + 16;
    rowHeight = Math.max(rowHeight, texts.length * lineHeight);
  }
  const height = y + rowHeight + 8;
  node.setAttribute("height", String(height));
  return { node, width, height };
}

function seriesEntries(data: ChartData, pen: Pen): Entry[] {
  const isArea = data.kind === "bar" || data.kind === "stacked";
  const others = data.series.filter(({ member, colour }) => member && colour === null && !member.isTotal);
  const named = data.series.filter((series) => series.member && !others.includes(series));
  return [
    ...named.map((series) => ({
      swatch: isArea ? [box(colourOf(series))] : linePoint(colourOf(series), symbolOf(series)),
      label: series.member!.label,
    })),
    ...(others.length > 0 ? [{ swatch: [stroke(ink("rest"))], label: pen.say.others(others.length) }] : []),
  ];
}

function signEntries(data: ChartData, pen: Pen): Entry[] {
  const points = data.panels.flatMap((panel) => panel.points);
  const isArea = data.kind === "bar" || data.kind === "stacked";
  const swatches: Readonly<Record<Status, () => SVGElement[]>> = {
    P: () => (data.kind === "dot" ? [ring("2,2")] : isArea ? [box(ink("soft"), "dashed")] : [stroke(ink("soft"), dashes)]),
    E: () => swatches.P(),
    U: () => (isArea ? [box(ink("soft"), "hollow")] : [ring()]),
    Q: () => [element("path", { d: "M8,5l7,7m0,-7l-7,7", stroke: ink("soft"), "stroke-width": 1.5 })],
    O: () => [element("path", { d: "M11.5,4.5v8m-4,-4h8", stroke: ink("soft"), "stroke-width": 1.5 })],
    B: () => (isArea ? [upright()] : [element("path", { d: "M8,13l3,-9m1,9l3,-9", stroke: ink("soft"), "stroke-width": 1.5 })]),
  };
  const statuses = (["P", "E", "U", "Q", "O", "B"] as const).filter((status) => points.some((point) => point.status === status));
  const isOverTime = data.axis.isTime && data.kind !== "dot";
  const hasIntervals = points.some((point) => point.lower !== null);
  return [
    ...(hasIntervals ? [{ swatch: [isOverTime ? band() : whisker()], label: pen.say.intervals }] : []),
    ...(data.panels.length > 1
      ? data.breaks.map(({ isOfAreas }) => ({ swatch: [upright()], label: isOfAreas ? pen.say.isOfAreas : pen.say.isBreak }))
      : []),
    ...merged(statuses.map((status) => ({ status, label: pen.say.status[status] }))).map(({ status, label }) => ({
      swatch: swatches[status](),
      label,
    })),
  ];
}

/** Provisional and estimated figures look the same, so they share an entry. */
function merged(entries: readonly { status: Status; label: string }[]) {
  const estimated = entries.find(({ status }) => status === "E");
  if (!estimated || !entries.some(({ status }) => status === "P")) return entries;
  return entries.flatMap((entry) =>
    entry === estimated ? [] : entry.status === "P" ? [{ ...entry, label: `${entry.label}, ${estimated.label}` }] : [entry],
  );
}

const stroke = (colour: string, dash = "none") =>
  element("line", { x1: 0, x2: 18, y1: 8, y2: 8, stroke: colour, "stroke-width": 2, "stroke-dasharray": dash });
const whisker = () => element("path", { d: "M2,8h14m0,-4v8m-14,0v-8", stroke: ink("soft"), "stroke-width": 1.5, fill: "none" });
const band = () => element("line", { x1: 9, x2: 9, y1: 1, y2: 15, stroke: ink("soft"), "stroke-width": 6, "stroke-opacity": 0.4 });
const ring = (dash = "none") =>
  element("circle", { cx: 9, cy: 8, r: 4, fill: ink("sheet"), stroke: ink("soft"), "stroke-width": 1.5, "stroke-dasharray": dash });
const upright = () => element("line", { x1: 9, x2: 9, y1: 1, y2: 15, stroke: ink("soft"), "stroke-dasharray": dashes });
const box = (colour: string, look: "plain" | "dashed" | "hollow" = "plain") =>
  element("rect", {
    x: 2,
    y: 2,
    width: 13,
    height: 12,
    fill: look === "hollow" ? ink("sheet") : colour,
    "fill-opacity": look === "dashed" ? 0.45 : 1,
    stroke: colour,
    "stroke-dasharray": look === "dashed" ? dashes : "none",
  });

/** A short line with the shape of the points of a series. */
function linePoint(colour: string, symbol: ReturnType<typeof symbolOf>): SVGElement[] {
  return [stroke(colour), element("path", { d: shapes[symbol], transform: "translate(9,8)", fill: colour, stroke: colour })];
}

const shapes: Readonly<Record<ReturnType<typeof symbolOf>, string>> = {
  circle: "M3.5,0a3.5,3.5 0 1 1 -7,0a3.5,3.5 0 1 1 7,0Z",
  square: "M-3,-3h6v6h-6Z",
  triangle: "M0,-4.5L4,2.5H-4Z",
  diamond: "M0,-5L3,0L0,5L-3,0Z",
  star: "M0,-5L1.2,-1.6H4.8L1.9,0.6L3,4L0,1.9L-3,4L-1.9,0.6L-4.8,-1.6H-1.2Z",
  cross: "M-1.3,-4h2.6v2.7h2.7v2.6h-2.7v2.7h-2.6v-2.7h-2.7v-2.6h2.7Z",
  wye: "M-1.2,4.2v-3.6l-3.1,-1.8l1.2,-2.1l3.1,1.8l3.1,-1.8l1.2,2.1l-3.1,1.8v3.6Z",
  hexagon: "M0,-4.2L3.6,-2.1V2.1L0,4.2L-3.6,2.1V-2.1Z",
};
