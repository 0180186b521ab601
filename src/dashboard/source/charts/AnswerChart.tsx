import type { Answer } from "../answers/answer.ts";
import type { ChartKind } from "./choice.ts";

export interface AnswerChartProps {
  answer: Answer;
  /** Null for the kind that suits the answer. */
  kind: ChartKind | null;
  /** Name of the figure to draw; null for the first. */
  figure: string | null;
}

/** An answer as a chart. */
export default function AnswerChart(_: AnswerChartProps) {
  return null;
}
