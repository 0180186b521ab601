import { addressOf } from "./addresses.ts";
import type { Subject } from "./subject.ts";

/** Writes a command of a POSIX shell that prints the answer as CSV. */
export function curl(subject: Subject): string {
  return `curl --fail-with-body --silent --show-error ${shellText(addressOf(subject, "csv"))}`;
}

/** A text as one word of a shell. */
export function shellText(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
