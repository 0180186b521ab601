/** The codes that a refusal names as nearest to an asked one; none when it names none. */
export function nearestIn(message: string, asked: string): string[] {
  const quoted = [...message.matchAll(/'([A-Za-z0-9-]+)'/g)].map((match) => match[1]!);
  return quoted.filter((code) => code !== asked);
}
