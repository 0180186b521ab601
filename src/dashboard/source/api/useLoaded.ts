import { useCallback, useEffect, useState } from "preact/hooks";
import type { Language } from "../languages/language.ts";
import { useLanguage } from "../languages/context.ts";
import { askStored } from "./graphql.ts";
import { onKeyChange } from "./key.ts";

/** Something that is asked of the platform. The value of an earlier question stays on display while a new one is loading. */
export interface Loaded<T> {
  value: T | null;
  /** Why there is no value; null while loading and when there is one. */
  failure: Error | null;
  isLoading: boolean;
  again: () => void;
}

/**
 * Loads what a key names, anew when key, language or the reader's key changes.
 * @param key Names what is loaded; null loads nothing.
 */
export function useLoaded<T>(key: string | null, load: (language: Language, signal: AbortSignal) => Promise<T>): Loaded<T> {
  const language = useLanguage();
  const [attempt, setAttempt] = useState(0);
  const again = useCallback(() => setAttempt((count) => count + 1), []);
  const [state, setState] = useState<Omit<Loaded<T>, "again">>({ value: null, failure: null, isLoading: key !== null });
  useEffect(() => onKeyChange(again), [again]);
  useEffect(() => {
    if (key === null) {
      setState({ value: null, failure: null, isLoading: false });
      return;
    }
    const stop = new AbortController();
    setState((before) => ({ value: before.value, failure: null, isLoading: true }));
    load(language, stop.signal).then(
      (value) => !stop.signal.aborted && setState({ value, failure: null, isLoading: false }),
      (failure: unknown) =>
        !stop.signal.aborted &&
        setState({ value: null, failure: failure instanceof Error ? failure : new Error(String(failure)), isLoading: false }),
    );
    return () => stop.abort();
  }, [key, language, attempt]);
  return { ...state, again };
}

/** The answer of a stored operation. */
export function useOperation<T>(operation: string, variables: object = {}): Loaded<T> {
  return useLoaded(operation + JSON.stringify(variables), (language, signal) => askStored<T>(operation, variables, language, signal));
}
