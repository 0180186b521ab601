import { useWords } from "../languages/context.ts";
import { words } from "./words.ts";

/** Said while something is loading. */
export function Loading() {
  const say = useWords(words);
  return (
    <p class="loading" role="status">
      {say.loading}
    </p>
  );
}
