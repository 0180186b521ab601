/** Rows of a CSV file (RFC 4180), by the names of their columns. */
export function csvRows(text: string): Record<string, string>[] {
  const lines: string[][] = [[]];
  for (const [, quotedText, plainText, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    lines.at(-1)!.push(quotedText?.replaceAll('""', '"') ?? plainText!);
    if (end !== ",") lines.push([]);
  }
  const [names, ...rows] = lines.filter((line) => line.some((value) => value !== ""));
  return rows.map((row) => Object.fromEntries(names!.map((name, place) => [name, row[place] ?? ""])));
}
