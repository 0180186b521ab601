import type { ChartData, Panel } from "../chartData.ts";
import { ink } from "../colours.ts";
import type { Ticks } from "../scale.ts";
import { axisUnit } from "../units.ts";
import { wrap } from "../wrap.ts";
import { roomForTicks } from "./axes.ts";
import { element, lines } from "./element.ts";
import { drawLines, type PanelPlace } from "./lines.ts";
import { bold, type Drawing, lineHeight, type Pen } from "./pen.ts";
import { drawRows } from "./rows.ts";

const gap = 18;

/** Panels beside and under each other; with one scale for all, its numbers stand at the left of each row of panels. */
export /** A panel; `margin` is room for the numbers of the axis beside it. */
function drawPanels(data: ChartData, scaleOf: (panel: Panel) => Ticks, hasOwnScales: boolean, pen: Pen, width: number): Drawing {
  const isLines = data.axis.isTime;
  const margin = isLines && !hasOwnScales ? roomForTicks(scaleOf(data.panels[0]!).ticks, data.figure, pen, false) : 0;
  const fewest = isLines && !hasOwnScales ? 2 : 1;
  const across = Math.max(fewest, Math.min(data.panels.length, Math.floor((width - margin) / (isLines ? 190 : 330))));
  const size = Math.floor((width - margin - gap * (across - 1)) / across);
  const unit = axisUnit(data.figure);
  const node = element("svg", { width, overflow: "visible" }, lines(unit ? [unit] : [], 0, 12, lineHeight, { fill: ink("soft") }));
  let y = unit ? 24 : 4;
  for (let start = 0; start < data.panels.length; start += across) {
    const row = data.panels.slice(start, start + across);
    const titles = row.map((panel) => wrap(panel.member!.label, size - 4, (text) => pen.measure(text) * bold));
    const title = Math.max(...titles.map((texts) => texts.length)) * lineHeight + 2;
    const drawings = row.map((panel, index) => {
      const place = { isBare: !hasOwnScales && index > 0, tip: index < across / 2 ? ("left" as const) : ("right" as const) };
      return drawPanel(data, panel, scaleOf(panel), pen, size, place.isBare ? 0 : margin, place);
    });
    drawings.forEach((drawing, index) => {
      const x = index * (size + gap) + margin;
      const name = lines(titles[index]!, 0, 12, lineHeight, { fill: ink("ink"), "font-weight": 650 });
      drawing.node.setAttribute("x", String(size - drawing.width));
      drawing.node.setAttribute("y", String(title));
      drawing.node.setAttribute("overflow", "visible");
      const group = element("g", { transform: `translate(${x},${y})` }, name, drawing.node);
      // What is told of a point lies over the panels beside it.
      group.addEventListener("pointerenter", () => group.nextSibling && node.append(group));
      node.append(group);
    });
    y += title + Math.max(...drawings.map(({ height }) => height)) + 14;
  }
  node.setAttribute("height", String(y));
  return { node, width, height: y };
}

/** A panel; `margin` is room for the numbers of the axis beside it. */
function drawPanel(data: ChartData, panel: Panel, scale: Ticks, pen: Pen, size: number, margin: number, place: PanelPlace): Drawing {
  if (!data.axis.isTime) return drawRows(data, panel, scale, pen, size, true);
  return drawLines(data, panel, scale, pen, {
    width: size + margin,
    height: Math.max(100, Math.min(150, Math.round(size * 0.6))),
    hasNames: false,
    panel: place,
  });
}
