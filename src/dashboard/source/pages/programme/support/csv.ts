/** A table as CSV (RFC 4180), with a byte order mark so that spreadsheets read its letters. */
export function csvOf(columns: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string {
  return `\ufeff${[columns, ...rows].map((row) => row.map(fieldOf).join(",")).join("\r\n")}\r\n`;
}

function fieldOf(value: string | number | null): string {
  const text = value === null ? "" : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
