import type { ComponentChildren } from "preact";
import { useWords } from "../languages/context.ts";
import { words } from "./words.ts";

/** A cell: text, a number that is already in the notation of the page, or nothing. */
export type SheetCell = ComponentChildren;

/** A column of a table of records. */
export interface SheetColumn<T> {
  readonly title: string;
  readonly cell: (row: T) => SheetCell;
  /** Set for numbers, which are aligned at their ends. */
  readonly isNumber?: boolean;
}

interface SheetProps<T> {
  /** What the table holds. */
  title: string;
  rows: readonly T[];
  columns: readonly SheetColumn<T>[];
  /** Number of rows that there are; more than are shown when the table is cut. */
  total?: number;
}

/** Records as a table; the first column names each. Says so when there is none. */
export function Sheet<T>({ title, rows, columns, total }: SheetProps<T>) {
  const say = useWords(words);
  if (rows.length === 0) return <p>{say.none}</p>;
  return (
    <>
      <div class="table" tabIndex={0} role="region" aria-label={title}>
        <table class="sheet">
          <caption class="unseen">{title}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column.title} scope="col" class={column.isNumber ? "number" : undefined}>
                  {column.title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, place) => (
              <tr key={place}>
                {columns.map((column, index) =>
                  index === 0 ? (
                    <th key={column.title} scope="row">
                      {column.cell(row)}
                    </th>
                  ) : (
                    <td key={column.title} class={column.isNumber ? "number" : "text"}>
                      {column.cell(row) ?? <span class="unstated">{say.unstated}</span>}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {total !== undefined && total > rows.length && <p>{say.cut(rows.length, total)}</p>}
    </>
  );
}
