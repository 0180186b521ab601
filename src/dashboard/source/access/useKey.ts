import { useEffect, useState } from "preact/hooks";
import { currentKey, onKeyChange } from "../api/key.ts";

/** The reader's key; null without one. The component is drawn again when it changes. */
export function useKey(): string | null {
  const [key, setKey] = useState(currentKey);
  useEffect(() => onKeyChange(() => setKey(currentKey())), []);
  return key;
}
