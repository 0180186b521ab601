import type { Answer, AnswerFigure } from "../answers/answer.ts";

const bounds = /_(lower|upper)$/;

/** Places of the ends of the interval of a figure. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** The figures that a chart can draw: all but ends of intervals of another. */
export function drawnFigures(answer: Answer): readonly AnswerFigure[] {
  const isBound = ({ name }: AnswerFigure) => bounds.test(name) && answer.figures.some((other) => other.name === name.replace(bounds, ""));
  return answer.figures.filter((figure) => !isBound(figure));
}

/** Place of a figure in the answer; the first that a chart can draw when there is none of that name. */
export function figurePlace(answer: Answer, name: string | null): number {
  const place = answer.figures.findIndex((figure) => figure.name === name);
  return place >= 0 ? place : answer.figures.indexOf(drawnFigures(answer)[0]!);
}

/** The interval of a figure; null when the answer has none. */
export function intervalOf(answer: Answer, name: string | null): Interval | null {
  const { name: figure } = answer.figures[figurePlace(answer, name)]!;
  const end = (which: string) => answer.figures.findIndex((other) => other.name === `${figure}_${which}`);
  const [lower, upper] = [end("lower"), end("upper")];
  return lower >= 0 && upper >= 0 ? { lower, upper } : null;
}
