import type { Answer, AnswerFigure, Member } from "../answers/answer.ts";
import type { Break } from "./chartData.ts";

/** Breaks among the years that the notes of an answer tell: of areas, and of the figure itself. */
export function breaksOf(answer: Answer, figure: AnswerFigure, years: readonly Member[]): Break[] {
  const isBetween = (year: number) => years.some(({ code }) => Number(code) === year) && years.some(({ code }) => Number(code) < year);
  return answer.notes.flatMap(({ code, text }) => {
    const [, subject, year] = /^(\w+)_BREAK_(\d{4})$/.exec(code) ?? [];
    if (!subject || !year || !isBetween(Number(year))) return [];
    const concerns =
      subject === "AREAS" ? answer.dimensions.some((dimension) => dimension.isArea) : figure.name.startsWith(subject.toLowerCase());
    if (!concerns) return [];
    const isOfAreas = subject === "AREAS";
    return [{ year: Number(year), text, isOfAreas, isBridged: isOfAreas && answer.notes.some((note) => note.code === "HARMONISED_AREAS") }];
  });
}
