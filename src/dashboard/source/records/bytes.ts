import type { Notation } from "../languages/notation.ts";

/** A size of a file in the unit that suits it. */
export function bytesText(bytes: number, notation: Notation): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${notation.number(bytes / 1000, 1)} kB`;
  return `${notation.number(bytes / 1_000_000, 1)} MB`;
}
