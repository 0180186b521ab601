import type { Language } from "../../../languages/language.ts";
import { notationOf } from "../../../languages/notation.ts";

/** Per cent with one decimal, and with its sign unless that is said in words: +11,5 %; −2.2%. */
export function percent(value: number, language: Language, isSigned = true): string {
  const text = notationOf(language).number(Math.abs(value), 1);
  const sign = !isSigned || text === "0" ? "" : value < 0 ? "−" : "+";
  return `${sign}${text}${language === "vi" ? " %" : "%"}`;
}

/** An interval in per cent; null when it has no ends. */
export function range(lower: number | null, upper: number | null, language: Language): string | null {
  if (lower === null || upper === null) return null;
  return `${percent(lower, language)} ${language === "vi" ? "đến" : "to"} ${percent(upper, language)}`;
}
