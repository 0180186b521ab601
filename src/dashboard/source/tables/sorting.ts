import { cellOf, type Heading, type PivotTable } from "./pivot.ts";

/** By which column rows are sorted. */
export interface Sorting {
  readonly column: string;
  readonly isDescending: boolean;
}

/** A sorting as text in addresses, with a minus sign for descending. */
export function textOf(sorting: Sorting | null): string | undefined {
  return sorting ? (sorting.isDescending ? "-" : "") + sorting.column : undefined;
}

/** The sorting of an address; null when it has none. */
export function sortingOf(text: string | null): Sorting | null {
  if (!text) return null;
  return text.startsWith("-") ? { column: text.slice(1), isDescending: true } : { column: text, isDescending: false };
}

/** The sorting after a press on a column: descending, then ascending, then none. */
export function next(sorting: Sorting | null, column: string): Sorting | null {
  if (sorting?.column !== column) return { column, isDescending: true };
  return sorting.isDescending ? { column, isDescending: false } : null;
}

/** Rows in the order of a column. Rows without a value come last, totals too. */
export function sorted(table: PivotTable, sorting: Sorting | null): readonly Heading[] {
  const column = sorting && table.columns.find((other) => other.key === sorting.column);
  if (!column) return table.rows;
  const sign = sorting.isDescending ? -1 : 1;
  return table.rows
    .map((row) => ({ row, value: cellOf(table, row, column).value, isTotal: row.members.some((member) => member.isTotal) }))
    .sort(
      (left, right) =>
        Number(left.isTotal) - Number(right.isTotal) ||
        Number(left.value === null) - Number(right.value === null) ||
        sign * ((left.value ?? 0) - (right.value ?? 0)),
    )
    .map(({ row }) => row);
}
