import type { Language } from "./language.ts";
import { notationOf } from "./notation.ts";

/** A power of a thousand in which values are written short. */
export interface Scale {
  readonly factor: number;
  /** Its name before that of a unit; empty for the unit itself. */
  readonly name: string;
}

const names = {
  vi: { 1: "", 1e3: "nghìn", 1e6: "triệu", 1e9: "tỷ" },
  en: { 1: "", 1e3: "thousand", 1e6: "million", 1e9: "billion" },
} as const;

/** The scale in which all of some values have few digits; up to five digits are written out. */
export function scaleOf(values: readonly number[], language: Language): Scale {
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const factor = largest < 1e5 ? 1 : largest < 1e7 ? 1e3 : largest < 1e9 ? 1e6 : 1e9;
  return { factor, name: names[language][factor] };
}

/** A value in a scale, with about three digits where the scale is not the unit itself. */
export function scaled(value: number, { factor }: Scale, decimals: number, language: Language): string {
  const short = value / factor;
  return notationOf(language).number(short, factor === 1 ? decimals : Math.abs(short) < 10 ? 2 : Math.abs(short) < 100 ? 1 : 0);
}

/** A unit, named as within a sentence, in a scale: tỷ đồng; empty for plain counts in the unit itself. */
export function scaledUnit(unit: string, { name }: Scale): string {
  return [name, unit].filter(Boolean).join(" ");
}
