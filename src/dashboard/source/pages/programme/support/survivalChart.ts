import { areaY, axisX, dot, gridY, line, plot, ruleY } from "@observablehq/plot";
import type { AnswerFigure } from "../../../answers/answer.ts";
import { colourOf, ink } from "../../../charts/colours.ts";
import { roomForTicks, valueNumbers } from "../../../charts/drawing/axes.ts";
import { element, lines } from "../../../charts/drawing/element.ts";
import { placeEntries } from "../../../charts/drawing/legend.ts";
import { bold, type Drawing, lineHeight, type Pen, plain } from "../../../charts/drawing/pen.ts";
import { wrap } from "../../../charts/wrap.ts";
import { sentence, stacked } from "./drawings.ts";
import { type Group, lastDayOf, spaced, type Step, stepsOf } from "./survival.ts";
import type { SurvivalWords } from "./survivalWords.ts";

const figure: AnswerFigure = { name: "share", title: "", unit: "", unitCode: "PERCENT", decimals: 1 };
const ticks = [0, 25, 50, 75, 100];
const gap = 18;
const daysOfYear = 365.25;

/** A panel for each group: its curve with the interval and the numbers at risk, and the curves of the others in grey behind it. */
export function drawSurvival(groups: readonly Group[], say: SurvivalWords, pen: Pen, width: number): Drawing {
  const across = Math.max(1, Math.min(groups.length, Math.floor(width / 260)));
  const size = Math.floor((width - gap * (across - 1)) / across);
  const panels = element("svg", { width, overflow: "visible" });
  let y = 0;
  for (let start = 0; start < groups.length; start += across) {
    const row = groups.slice(start, start + across);
    const titles = row.map((group) => wrap(nameOf(group, say), size, (text) => pen.measure(text) * bold));
    const top = Math.max(...titles.map((texts) => texts.length)) * lineHeight + 4;
    const drawings = row.map((group) => drawPanel(group, groups, say, pen, size));
    drawings.forEach(({ node }, index) => {
      node.setAttribute("y", String(top));
      const name = lines(titles[index]!, 0, 12, lineHeight, { fill: ink("ink"), "font-weight": 650 });
      panels.append(element("g", { transform: `translate(${index * (size + gap)},${y})` }, name, node));
    });
    y += top + Math.max(...drawings.map(({ height }) => height)) + 12;
  }
  panels.setAttribute("height", String(y));
  return stacked([placeEntries(entriesOf(say), pen, width), { node: panels, width, height: y }, sentence(say.axis, width, pen)], width);
}

/** Name of a group; without a member its models have no known duration. */
export function nameOf({ member }: Pick<Group, "member">, say: Pick<SurvivalWords, "unknown">): string {
  return member?.name ?? say.unknown;
}

function drawPanel(group: Group, groups: readonly Group[], say: SurvivalWords, pen: Pen, width: number): Drawing {
  const height = 190;
  const riskHeight = 2 * lineHeight + 4;
  const [marginLeft, marginRight] = [roomForTicks(ticks, figure, pen, false), 14];
  const steps = stepsOf(group);
  const years = Math.max(1, Math.ceil(lastDayOf(groups) / daysOfYear));
  const colour = colourOf({ colour: 0, member: null });
  // Where there is no curve, the reason is written in its place.
  const compared = steps.length === 0 ? [] : groups.filter((other) => other !== group);
  const others = compared.flatMap((other, index) => stepsOf(other).map((step) => ({ ...step, index })));
  const year = ({ days }: Step) => days / daysOfYear;
  const chart = plot({
    ...plain,
    width,
    height,
    marginLeft,
    marginRight,
    marginTop: 10,
    marginBottom: 24,
    x: { type: "linear", domain: [0, years] },
    y: { domain: [0, 100] },
    marks: [
      gridY(ticks, { stroke: ink("line"), strokeOpacity: 1 }),
      ruleY([0], { stroke: ink("soft") }),
      axisX(
        Array.from({ length: years + 1 }, (_, index) => index),
        { tickFormat: String, tickSize: 4, label: null, fill: ink("soft"), stroke: ink("soft") } as object,
      ),
      line(others, { x: year, y: "share", z: "index", curve: "step-after", stroke: ink("rest"), strokeWidth: 1 }),
      areaY(
        steps.filter(({ lower, upper }) => lower !== null && upper !== null),
        { x: year, y1: "lower", y2: "upper", curve: "step-after", fill: colour, fillOpacity: 0.2 },
      ),
      line(steps, { x: year, y: "share", curve: "step-after", stroke: colour, strokeWidth: 2 }),
      dot(steps.slice(1), { x: year, y: "share", r: 2.5, fill: colour }),
      valueNumbers(ticks, figure, pen, { isInside: false, isBare: false, unitAt: null }),
    ],
  }) as SVGSVGElement;
  const inner = width - marginLeft - marginRight;
  const across = (step: Step) => marginLeft + (inner * year(step)) / years;
  const node = element("svg", { width, height: height + riskHeight, overflow: "visible" }, chart);
  if (steps.length === 0)
    node.append(
      lines(wrap(say.noCurve(group.status, group.ended), inner, pen.measure), marginLeft + 4, 60, lineHeight, { fill: ink("ink") }),
    );
  else {
    node.append(lines([say.atRisk], 0, height + 12, lineHeight, { fill: ink("soft") }));
    for (const step of spaced(steps, across, 26))
      node.append(
        lines([pen.notation.number(step.atRisk)], across(step), height + 12 + lineHeight, lineHeight, {
          fill: ink("ink"),
          "text-anchor": "middle",
        }),
      );
  }
  return { node, width, height: height + riskHeight };
}

function entriesOf(say: SurvivalWords) {
  const colour = colourOf({ colour: 0, member: null });
  const stroke = (ofLine: string, width: number) => element("line", { x1: 0, x2: 18, y1: 8, y2: 8, stroke: ofLine, "stroke-width": width });
  return [
    { swatch: [stroke(colour, 2), element("circle", { cx: 9, cy: 8, r: 2.5, fill: colour })], label: say.curve },
    { swatch: [element("rect", { x: 0, y: 2, width: 18, height: 12, fill: colour, "fill-opacity": 0.2 })], label: say.interval },
    { swatch: [stroke(ink("rest"), 1)], label: say.others },
  ];
}
