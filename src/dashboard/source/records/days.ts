import type { DatePrecision } from "../generated/schema.ts";
import { type Language } from "../languages/language.ts";
import { notationOf } from "../languages/notation.ts";

/** A day as exactly as it is known: the year, the month or the day. */
export function dayKnown(iso: string, precision: DatePrecision | null | undefined, language: Language): string {
  const [year, month] = iso.split("-");
  if (precision === "YEAR") return year!;
  if (precision === "MONTH") return language === "vi" ? `tháng ${Number(month)} năm ${year}` : `${month}/${year}`;
  return notationOf(language).day(iso);
}

/** A period; open ends are said in words. */
export function period(from: string | null | undefined, to: string | null | undefined, language: Language): string | null {
  const { day } = notationOf(language);
  if (from && to) return `${day(from)} – ${day(to)}`;
  if (from) return language === "vi" ? `từ ${day(from)}` : `from ${day(from)}`;
  if (to) return language === "vi" ? `đến ${day(to)}` : `to ${day(to)}`;
  return null;
}
