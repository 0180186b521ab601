import { useEffect, useState } from "preact/hooks";
import { useWords } from "../languages/context.ts";
import { words } from "./words.ts";

/** Milliseconds after which a reader is told that it takes longer. */
const patience = 3000;

/** Said while something is loading, and again when it takes long. */
export function Loading() {
  const say = useWords(words);
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), patience);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p class="loading" role="status">
      {isLong ? say.stillLoading : say.loading}
    </p>
  );
}
