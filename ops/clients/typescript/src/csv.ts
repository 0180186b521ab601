/** Prints rows as CSV; null is an empty cell. Codes, numbers and flags need no quotes. */
export function printCsv(names: readonly string[], rows: Iterable<readonly unknown[]>): void {
  const lines = [names.join()];
  for (const row of rows) lines.push(row.map((value) => value ?? '').join());
  console.log(lines.join('\n'));
}
