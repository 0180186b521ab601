/** Brings the entry of a name into view; null leaves the page at its top. */
export function showEntry(name: string | null): void {
  if (name) document.getElementById(name)?.scrollIntoView({ block: "start" });
}
