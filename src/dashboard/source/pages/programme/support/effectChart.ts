import { axisX, dot, line, plot, ruleX, ruleY } from "@observablehq/plot";
import type { AnswerFigure } from "../../../answers/answer.ts";
import { colourOf, ink } from "../../../charts/colours.ts";
import { roomForTicks, valueLines, valueNumbers } from "../../../charts/drawing/axes.ts";
import { element } from "../../../charts/drawing/element.ts";
import { type Entry, placeEntries } from "../../../charts/drawing/legend.ts";
import { dashes } from "../../../charts/drawing/looks.ts";
import { type Drawing, type Pen, plain } from "../../../charts/drawing/pen.ts";
import { rangeOf, ticksOf } from "../../../charts/scale.ts";
import { sentence, stacked } from "./drawings.ts";
import type { EffectPoint } from "./effect.ts";
import type { EffectWords } from "./effectWords.ts";

const figure: AnswerFigure = { name: "effect", title: "", unit: "", unitCode: "PERCENT", decimals: 1 };
const colour = colourOf({ colour: 0, member: null });

/** Effects by years since support began, with interval and band; the line of no effect and the start of support are marked. */
export function drawEffects(points: readonly EffectPoint[], say: EffectWords, pen: Pen, width: number): Drawing {
  const legend = placeEntries(entriesOf(say), pen, width);
  const height = Math.round(Math.max(260, Math.min(400, width * 0.45)));
  const known = points.filter((point): point is EffectPoint & { value: number } => point.value !== null);
  const ends = known.flatMap(({ value, bandLower, bandUpper, lower, upper }) =>
    [value, bandLower, bandUpper, lower, upper].filter((end) => end !== null),
  );
  const [low, high] = rangeOf(ends, true);
  const scale = ticksOf(low, high, width < 420 ? 3 : 5);
  const years = points.map(({ at }) => at);
  const marginLeft = roomForTicks(scale.ticks, figure, pen, false);
  const axis = { isInside: false, isBare: false, unitAt: null };
  const banded = known.filter(({ bandLower, bandUpper }) => bandLower !== null && bandUpper !== null);
  const bandEnds = banded.flatMap(({ at, bandLower, bandUpper }) => [bandLower, bandUpper].map((end) => ({ at, end: end! })));
  const chart = plot({
    ...plain,
    width,
    height,
    marginLeft,
    marginRight: 16,
    marginTop: 28,
    marginBottom: 24,
    x: { type: "linear", domain: [Math.min(...years) - 0.5, Math.max(...years) + 0.5] },
    y: { domain: scale.domain as [number, number] },
    marks: [
      ...valueLines(scale.ticks, figure, axis),
      ruleX([-0.5], { stroke: ink("soft"), strokeDasharray: dashes }),
      axisX(ticksOfYears(years, width - marginLeft), {
        tickFormat: signed,
        tickSize: 4,
        label: null,
        fill: ink("soft"),
        stroke: ink("soft"),
      } as object),
      ruleX(banded, { x: "at", y1: "bandLower", y2: "bandUpper", stroke: colour, strokeWidth: 1 }),
      ruleY(bandEnds, { y: "end", x1: ({ at }: { at: number }) => at - 0.12, x2: ({ at }: { at: number }) => at + 0.12, stroke: colour }),
      ruleX(
        known.filter(({ lower, upper }) => lower !== null && upper !== null),
        { x: "at", y1: "lower", y2: "upper", stroke: colour, strokeWidth: 7, strokeOpacity: 0.35 },
      ),
      line(known, { x: "at", y: "value", z: ({ at }: EffectPoint) => at >= 0, stroke: colour, strokeWidth: 1.5 }),
      valueNumbers(scale.ticks, figure, pen, axis),
      dot(known, {
        x: "at",
        y: "value",
        r: 4,
        symbol: ({ at }: EffectPoint) => (at < 0 ? "square" : "circle"),
        stroke: colour,
        strokeWidth: 1.5,
        fill: ({ at }: EffectPoint) => (at < 0 ? ink("sheet") : colour),
      }),
    ],
  }) as SVGSVGElement;
  return stacked([legend, { node: chart, width, height }, sentence(say.axis, width, pen)], width);
}

/** Years with room for their names, the year in which support began among them. */
function ticksOfYears(years: readonly number[], width: number): number[] {
  const step = Math.ceil((26 * years.length) / width);
  return years.filter((year) => year % step === 0);
}

/** A number of years with its sign: −2, 0, +3. */
export function signed(years: number): string {
  return years < 0 ? `−${-years}` : years > 0 ? `+${years}` : "0";
}

function entriesOf(say: EffectWords): Entry[] {
  const upright = (width: number, opacity: number) =>
    element("line", { x1: 9, x2: 9, y1: 1, y2: 15, stroke: colour, "stroke-width": width, "stroke-opacity": opacity });
  return [
    {
      swatch: [element("rect", { x: 5, y: 4, width: 8, height: 8, fill: ink("sheet"), stroke: colour, "stroke-width": 1.5 })],
      label: say.before,
    },
    { swatch: [element("circle", { cx: 9, cy: 8, r: 4, fill: colour })], label: say.after },
    { swatch: [upright(7, 0.35)], label: say.intervals },
    { swatch: [element("path", { d: "M9,1v14m-4,-14h8m-8,14h8", stroke: colour, fill: "none" })], label: say.band },
    { swatch: [element("line", { x1: 9, x2: 9, y1: 1, y2: 15, stroke: ink("soft"), "stroke-dasharray": dashes })], label: say.start },
  ];
}
