import type { AnswerFigure } from "../answers/answer.ts";
import type { Notation } from "../languages/notation.ts";

/** Unit of a figure as an axis names it; a count is of what its title says. */
export function unitOf(figure: AnswerFigure): string {
  if (figure.unitCode === "PERCENT") return "%";
  if (figure.unitCode === "COUNT" || figure.unit === "") return figure.title;
  return lowered(figure.unit);
}

/** Unit of a figure where an axis has to say it; null where the title of the chart or its numbers do. */
export function axisUnit(figure: AnswerFigure): string | null {
  const unit = unitOf(figure);
  return unit === figure.title || unit === "%" || figure.unitCode === "RATIO" ? null : unit;
}

/** Units that say nothing behind a number. */
const wordless = new Set(["RATIO", "INDICATOR"]);

/** A figure beside what is drawn: "3.000", "83,3 %". */
export function label(value: number, figure: AnswerFigure, notation: Notation): string {
  return figure.unitCode === "PERCENT" ? withUnit(value, figure, notation) : brief(value, figure, notation);
}

/** A figure with its unit as a text has it: "3.000", "83,3 %", "5 nghìn tỷ đồng". */
export function withUnit(value: number, figure: AnswerFigure, notation: Notation): string {
  const unit = unitOf(figure);
  const number = brief(value, figure, notation);
  return unit === figure.title || wordless.has(figure.unitCode) ? number : `${number} ${unit}`;
}

/** A figure in full with its unit, as it is told when it is pointed at. */
export function exact(value: number, figure: AnswerFigure, notation: Notation): string {
  const number = notation.number(value, figure.decimals);
  return wordless.has(figure.unitCode) ? number : `${number} ${unitOf(figure)}`;
}

/** A figure in few characters: exact while it is short. */
export function brief(value: number, figure: AnswerFigure, notation: Notation): string {
  return Math.abs(value) < 100_000
    ? notation.number(value, Math.min(figure.decimals, Math.abs(value) < 1000 ? 2 : 0))
    : notation.short(value);
}

/** A number on an axis: as short, with decimals where the steps need them. */
export function tick(value: number, figure: AnswerFigure, notation: Notation): string {
  const number = Math.abs(value) < 100_000 ? notation.number(value, 2) : notation.short(value);
  return figure.unitCode === "PERCENT" ? `${number} %` : number;
}

/** A text with a small letter first, unless its first word is an abbreviation. */
export function lowered(text: string): string {
  return /^\p{Lu}(\p{Ll}|\s|$)/u.test(text) && !text.startsWith("Vietnamese") ? text[0]!.toLowerCase() + text.slice(1) : text;
}

/** A text with a capital first. */
export function raised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
