import type { Answer, AnswerDimension } from "../answers/answer.ts";
import { type ChartKind, maxSeries } from "./choice.ts";
import type { FigureFacts } from "./facts.ts";
import { liveDimensions } from "./live.ts";

/** What the dimensions of an answer are in a chart, by their places. Every dimension has one role. */
export interface Roles {
  /** The dimension along the axis. */
  readonly axis: number;
  /** The dimension told apart by colour; null for one series. */
  readonly series: number | null;
  /** The dimension with a panel for each member; null for one panel. */
  readonly panels: number | null;
  /** Dimensions of which one member is drawn. */
  readonly fixed: readonly number[];
}

/** The roles of dimensions in a kind of chart; null when there is nothing to compare. */
export function rolesOf(answer: Answer, kind: ChartKind, facts: FigureFacts): Roles | null {
  const live = liveDimensions(answer).filter(({ dimension }) => dimension.name !== facts.unitDimension);
  const place = (dimension: AnswerDimension) => answer.dimensions.indexOf(dimension);
  const time = live.find(({ dimension }) => dimension.isTime);
  const others = live.filter((other) => other !== time).sort((one, other) => other.count - one.count);
  const fewest = others.at(-1);
  const largest = others[0];
  const within = (candidate: typeof largest) => (candidate && candidate.count <= maxSeries[kind] ? place(candidate.dimension) : null);
  const rest = (axis: number, series: number | null, panels: number | null): Roles => ({
    axis,
    series,
    panels,
    fixed: answer.dimensions.map((_, index) => index).filter((index) => index !== axis && index !== series && index !== panels),
  });
  if (!time && !largest) return null;
  switch (kind) {
    case "line":
      return time ? rest(place(time.dimension), largest ? place(largest.dimension) : null, null) : rolesOf(answer, "bar", facts);
    case "stacked":
      if (time) return rest(place(time.dimension), within(largest), null);
      return others.length > 1 ? rest(place(largest!.dimension), within(fewest), null) : rolesOf(answer, "bar", facts);
    case "multiples":
      if (time && largest) return rest(place(time.dimension), others.length > 1 ? within(fewest) : null, place(largest.dimension));
      if (!time && others.length > 1) return rest(place(largest!.dimension), null, place(fewest!.dimension));
      return rolesOf(answer, time ? "line" : "bar", facts);
    default: {
      // Of several years one is drawn, unless time is all there is.
      if (!largest) return rest(place(time!.dimension), null, null);
      return rest(place(largest.dimension), others.length > 1 ? within(fewest) : null, null);
    }
  }
}
