/** The token of a citation out of what a reader pastes: its address, the end of one, or the token itself; null when there is none in it. */
export function tokenIn(text: string): string | null {
  const given = text.trim();
  const inAddress = /\/cite\/([A-Za-z0-9_-]+)/.exec(given);
  if (inAddress) return inAddress[1]!;
  return /^[A-Za-z0-9_-]{20,}$/.test(given) ? given : null;
}
