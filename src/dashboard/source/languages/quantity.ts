import type { Language } from "./language.ts";
import { notationOf } from "./notation.ts";

/** A unit of the platform. */
export interface Unit {
  readonly code: string;
  readonly name: string;
}

const large = { vi: { billion: "tỷ", million: "triệu" }, en: { billion: "billion", million: "million" } } as const;

/** A value with its unit as it is written in running text: 4,56 tỷ đồng/HTX; 78.1%; a plain count has no unit of its own. */
export function quantity(value: number, unit: Unit, language: Language): string {
  const notation = notationOf(language);
  if (unit.code === "COUNT") return notation.number(value, 2);
  if (unit.code === "PERCENT") return `${notation.number(value, 2)}${language === "vi" ? " %" : "%"}`;
  const name = unit.code === "VND" && language === "en" ? "VND" : unit.name.charAt(0).toLowerCase() + unit.name.slice(1);
  const size = !unit.code.startsWith("VND") ? 0 : Math.abs(value);
  if (size >= 1e9) return `${notation.number(value / 1e9, 2)} ${large[language].billion} ${name}`;
  if (size >= 1e6) return `${notation.number(value / 1e6, 1)} ${large[language].million} ${name}`;
  return `${notation.number(value, 2)} ${name}`;
}
