import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Language, Words } from "./language.ts";

/** The language of the page. */
export const LanguageContext = createContext<Language>("vi");

/** The language of the page. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** Texts in the language of the page. */
export function useWords<T>(words: Words<T>): T {
  return words[useLanguage()];
}
