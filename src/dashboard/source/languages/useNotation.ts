import { useLanguage } from "./context.ts";
import { type Notation, notationOf } from "./notation.ts";

/** The notation of numbers and dates in the language of the page. */
export function useNotation(): Notation {
  return notationOf(useLanguage());
}
