import type { Language } from "./language.ts";
import { notationOf } from "./notation.ts";

/** A unit of the platform. */
export interface Unit {
  readonly code: string;
  readonly name: string;
}

const large = { vi: { billion: "tỷ", million: "triệu" }, en: { billion: "billion", million: "million" } } as const;

/** The name of a unit as it stands within a sentence; empty for plain counts. */
export function withinSentence(unit: Unit, language: Language): string {
  if (unit.code === "COUNT") return "";
  // A small first letter would be wrong in "Vietnamese dong".
  if (unit.code === "VND" && language === "en") return "VND";
  return unit.name.charAt(0).toLowerCase() + unit.name.slice(1);
}

/** A value with its unit as it is written in running text: 4,56 tỷ đồng/HTX; 78.1%; a plain count has no unit of its own. */
export function quantity(value: number, unit: Unit, language: Language): string {
  const notation = notationOf(language);
  if (unit.code === "COUNT") return notation.number(value, 2);
  if (unit.code === "PERCENT") return `${notation.number(value, 2)}${language === "vi" ? " %" : "%"}`;
  const name = withinSentence(unit, language);
  const size = !unit.code.startsWith("VND") ? 0 : Math.abs(value);
  if (size >= 1e9) return `${notation.number(value / 1e9, 2)} ${large[language].billion} ${name}`;
  if (size >= 1e6) return `${notation.number(value / 1e6, 1)} ${large[language].million} ${name}`;
  return `${notation.number(value, 2)} ${name}`;
}
