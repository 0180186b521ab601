import type { ChartData, Panel } from "../chartData.ts";
import { rangeOf, type Ticks, ticksOf } from "../scale.ts";
import { drawColumns } from "./columns.ts";
import { element } from "./element.ts";
import { drawLegend } from "./legend.ts";
import { drawLines } from "./lines.ts";
import { type Drawing, fontSize, fonts, type Pen } from "./pen.ts";
import { drawPanels } from "./panels.ts";
import { drawRows } from "./rows.ts";
import { highestStack } from "./stacks.ts";

/** Widest line chart that has a legend in the place of names at the ends of lines. */
const narrow = 560;

/** A chart as one drawing: legend above, then the chart or its panels. */
export function drawChart(data: ChartData, pen: Pen, width: number, hasOwnScales = false): Drawing {
  const isOverTime = data.axis.isTime && data.kind !== "dot";
  const hasNames = isOverTime && width >= narrow && data.kind !== "multiples" && data.series.length > 1 && canBeNamed(data);
  const isUncoloured = hasNames && data.series.every(({ colour, member }) => colour !== null || member?.isTotal);
  const legend = drawLegend(data, data.series.length > 1 && !isUncoloured, pen, width);
  const scale = scaleOf(data, data.panels, width);
  const body =
    data.panels.length > 1
      ? drawPanels(data, (panel) => (hasOwnScales ? scaleOf(data, [panel], 0) : scale), hasOwnScales, pen, width)
      : drawOne(data, data.panels[0]!, scale, pen, width, hasNames);
  const height = (legend?.height ?? 0) + body.height;
  const node = element("svg", {
    class: "chart",
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    "font-family": fonts,
    "font-size": fontSize,
    "aria-hidden": "true",
    overflow: "visible",
  });
  if (legend) node.append(legend.node);
  body.node.setAttribute("y", String(legend?.height ?? 0));
  node.append(body.node);
  return { node, width, height };
}

/** Whether all series can have their names at the end: lines can, parts of stacks when the last year has all of them. */
function canBeNamed(data: ChartData): boolean {
  const last = data.categories.at(-1);
  const ends = data.panels[0]!.points.filter((point) => point.category === last && point.value);
  return data.kind !== "stacked" || data.series.every((_, place) => ends.some((point) => point.series === place));
}

function drawOne(data: ChartData, panel: Panel, scale: Ticks, pen: Pen, width: number, hasNames: boolean): Drawing {
  const height = Math.round(Math.max(260, Math.min(440, width * 0.5)));
  if (!data.axis.isTime || data.kind === "dot") return drawRows(data, panel, scale, pen, width, false);
  if (data.kind === "bar" || data.kind === "stacked") return drawColumns(data, panel, scale, pen, width, height, hasNames);
  return drawLines(data, panel, scale, pen, { width, height, hasNames, panel: null });
}

/** One scale for some panels. Bars start at zero. */
function scaleOf(data: ChartData, panels: readonly Panel[], width: number): Ticks {
  const points = panels.flatMap((panel) => panel.points);
  const isStacked = data.kind === "stacked" && data.series.length > 1;
  const values = points.flatMap(({ value, lower, upper }) => [value, lower, upper].filter((number) => number !== null));
  const isBars = data.kind === "bar" || data.kind === "stacked" || !data.axis.isTime;
  const [low, high] = isStacked ? [0, highestStack(points)] : rangeOf(values, isBars);
  const scale = ticksOf(low, high, data.panels.length > 1 || width < 420 ? 3 : 5);
  const isRows = !data.axis.isTime || data.kind === "dot";
  // Rows end where the largest does: their numbers need the room. Shares end at 100 %.
  if (isRows || data.figure.unitCode === "PERCENT") {
    const end =
      data.figure.unitCode === "PERCENT" && high <= 100
        ? Math.min(100, isRows ? Math.max(high, 1) : scale.domain[1])
        : isRows
          ? high
          : scale.domain[1];
    const top = end > scale.domain[0] ? end : scale.domain[1];
    return {
      domain: [isRows ? Math.min(low, 0) : scale.domain[0], top],
      ticks: scale.ticks.filter((value) => value <= top && (!isRows || value >= low)),
    };
  }
  return scale;
}
