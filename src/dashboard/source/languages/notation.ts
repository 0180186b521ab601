import type { Language } from "./language.ts";

const tags = { vi: "vi-VN", en: "en-GB" } as const;

/** Notation of numbers and dates in a language. */
export interface Notation {
  /** A number with at most so many decimals. */
  number(value: number, decimals?: number): string;
  /** A number in few characters, for axes and key figures: 6,4 nghìn tỷ; 6.4 tn. */
  short(value: number): string;
  /** A calendar day given as ISO 8601. */
  day(iso: string): string;
  /** A point of time given as ISO 8601, in Viet Nam. */
  time(iso: string): string;
  /** Texts in the order of the language. */
  collator: Intl.Collator;
}

const made = new Map<Language, Notation>();

/** The notation of a language. */
export function notationOf(language: Language): Notation {
  const known = made.get(language);
  if (known) return known;
  const notation = create(language);
  made.set(language, notation);
  return notation;
}

function create(language: Language): Notation {
  const tag = tags[language];
  const exact = [0, 1, 2].map((decimals) => new Intl.NumberFormat(tag, { maximumFractionDigits: decimals }));
  const short = new Intl.NumberFormat(tag, {
    notation: "compact",
    // The short forms of Vietnamese (N, Tr, T, NT) are read by few.
    compactDisplay: language === "vi" ? "long" : "short",
    maximumSignificantDigits: 3,
  });
  const day = new Intl.DateTimeFormat(tag, { dateStyle: "long", timeZone: "UTC" });
  const time = new Intl.DateTimeFormat(tag, { dateStyle: "short", timeStyle: "short", timeZone: "Asia/Ho_Chi_Minh" });
  return {
    number: (value, decimals = 0) => exact[Math.min(decimals, 2)]!.format(value),
    short: (value) => short.format(value),
    day: (iso) => day.format(new Date(`${iso}T00:00:00Z`)),
    time: (iso) => time.format(new Date(iso)),
    collator: new Intl.Collator(tag, { numeric: true }),
  };
}
