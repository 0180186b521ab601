import type { Answer } from "../answers/answer.ts";
import { useCatalogue } from "../catalogue/useCatalogue.ts";
import { type FigureFacts, factsOf, guessedFacts } from "./facts.ts";

/** What the catalogue says of a figure; null while it is loading, a guess when it does not load. */
export function useFacts(answer: Answer, figure: string | null): FigureFacts | null {
  const { value, failure } = useCatalogue();
  if (value) return factsOf(answer, figure, value);
  return failure ? guessedFacts(answer, figure) : null;
}
