/** Languages of the platform. */
export const languages = ["vi", "en"] as const;

/** A language of the platform. */
export type Language = (typeof languages)[number];

/** Texts in both languages, checked to have the same shape. */
export type Words<T> = Readonly<Record<Language, T>>;

const isLanguage = (tag: string | null | undefined): tag is Language => languages.includes(tag as Language);

/** The language of an address; without one, the first of the reader's that the platform has, else Vietnamese. */
export function languageOf(parameters: URLSearchParams, preferred: readonly string[] = navigator.languages): Language {
  const given = parameters.get("language");
  return isLanguage(given) ? given : (preferred.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage) ?? "vi");
}
