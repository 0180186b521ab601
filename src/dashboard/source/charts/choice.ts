import type { Answer } from "../answers/answer.ts";
import { type FigureFacts, guessedFacts } from "./facts.ts";
import { intervalOf } from "./figures.ts";
import { isStackable, type LiveDimension, liveDimensions } from "./live.ts";

/** Kinds of charts. */
export const chartKinds = ["line", "bar", "stacked", "dot", "multiples"] as const;

/** A kind of chart. */
export type ChartKind = (typeof chartKinds)[number];

/** Largest number of series that a kind of chart shows by colour; a dimension with more of them is chosen from instead. */
export const maxSeries: Readonly<Record<ChartKind, number>> = { line: Infinity, bar: 4, stacked: 8, dot: 6, multiples: 4 };

/** Largest number of lines that can be told apart. */
const maxLines = 8;

/**
 * The kind of chart that suits an answer; null when it has one cell only.
 * @param figure Name of the figure to draw; null for the first.
 */
export function chooseChart(
  answer: Answer,
  figure: string | null = null,
  facts: FigureFacts = guessedFacts(answer, figure),
): ChartKind | null {
  const { time, others } = dimensionsOf(answer, facts);
  const [most, fewest] = [others[0], others.at(-1)];
  if (!time && !most) return null;
  if (intervalOf(answer, figure) && !time) return "dot";
  if (time) {
    if (others.length > 1) return "multiples";
    if (most && most.count > maxLines) return "multiples";
    return time.count > 2 ? "line" : "bar";
  }
  if (others.length === 1) return "bar";
  if (others.length > 2) return "multiples";
  const possible = possibleCharts(answer, figure, facts);
  if (possible.includes("stacked")) return "stacked";
  const cells = most!.count * fewest!.count;
  if (fewest!.count <= maxSeries.bar && cells <= 40) return "bar";
  if (fewest!.count <= maxSeries.dot) return "dot";
  // Bars of one member at a time, which the reader chooses, are easier to read than a hundred of all.
  return cells <= 80 ? "multiples" : "bar";
}

/** The kinds of charts that can show an answer, in the order of {@link chartKinds}. */
export function possibleCharts(
  answer: Answer,
  figure: string | null = null,
  facts: FigureFacts = guessedFacts(answer, figure),
): ChartKind[] {
  const { time, others } = dimensionsOf(answer, facts);
  const count = others.length + (time ? 1 : 0);
  // The dimension of the parts of a stack.
  const parts = time ? others[0] : others.at(-1);
  const fits: Record<ChartKind, boolean> = {
    line: time !== null && time.count > 1,
    bar: count > 0,
    stacked:
      count > 1 &&
      facts.isSum &&
      isStackable(answer, figure) &&
      parts !== undefined &&
      parts.count <= maxSeries.stacked &&
      !facts.overlapping.includes(parts.dimension.name),
    dot: count > 0,
    multiples: count > 1,
  };
  return chartKinds.filter((kind) => fits[kind]);
}

/** Dimensions that a chart shows: time, and the others with the most members first. Those of different units are chosen from, never compared. */
function dimensionsOf(answer: Answer, facts: FigureFacts): { time: LiveDimension | null; others: LiveDimension[] } {
  const live = liveDimensions(answer).filter(({ dimension }) => dimension.name !== facts.unitDimension);
  const time = live.find(({ dimension }) => dimension.isTime) ?? null;
  return { time, others: live.filter((other) => other !== time).sort((one, other) => other.count - one.count) };
}
