import { readable } from "./readable.ts";

/** The state of the page is its address: what is asked, how it is shown and in which language. */

const listeners = new Set<() => void>();

/** Parameters of the address, such as `page`, `cube` and `language`. */
export type Parameters = Readonly<Record<string, string | undefined>>;

/** The parameters as they stand now. */
export function current(): URLSearchParams {
  return new URLSearchParams(location.search);
}

/** Address of a page in the language of the page on display; parameters without a value are left out. */
export function addressOf(parameters: Parameters): string {
  const given = new URLSearchParams();
  const language = current().get("language");
  for (const [name, value] of Object.entries({ ...parameters, language: parameters.language ?? language ?? undefined }))
    if (value) given.set(name, value);
  return `/?${readable(given)}`;
}

/** Address of this page with some parameters changed; undefined takes one away. */
export function changed(changes: Parameters): string {
  return addressOf({ ...Object.fromEntries(current()), ...changes });
}

/** Shows an address; `replace` leaves no step to go back to. */
export function show(address: string, replace = false): void {
  if (address === location.pathname + location.search) return;
  if (replace) history.replaceState(history.state, "", address);
  else history.pushState({ steps: steps() + 1 }, "", address);
  for (const listener of listeners) listener();
}

/** Number of steps that were taken since the page was opened: those that can be undone by going back. */
export function steps(): number {
  return (history.state as { steps?: number } | null)?.steps ?? 0;
}

/** Calls back whenever the address changes; the result stops that. */
export function onChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

addEventListener("popstate", () => {
  for (const listener of listeners) listener();
});
