/** The reader's key, typed in. It is in memory only: never in an address, a cookie or the browser's storage. */
let key: string | null = null;
const listeners = new Set<() => void>();

/** The key; null for a reader without one. */
export function currentKey(): string | null {
  return key;
}

/** Sends requests with this key from now on; null forgets it. */
export function setKey(value: string | null): void {
  key = value || null;
  for (const listener of listeners) listener();
}

/** Calls back when the key changes; the result stops that. */
export function onKeyChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
