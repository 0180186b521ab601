import { useMemo, useRef } from "preact/hooks";
import type { Answer } from "../answers/answer.ts";
import { useWords } from "../languages/context.ts";
import type { Layout } from "./layout.ts";
import { pivot } from "./pivot.ts";
import { type Sorting, sorted } from "./sorting.ts";
import { TableHead } from "./TableHead.tsx";
import { TableLegend } from "./TableLegend.tsx";
import { TableRow } from "./TableRow.tsx";
import { useWindow } from "./useWindow.ts";
import { words } from "./words.ts";

interface AnswerTableProps {
  answer: Answer;
  layout: Layout;
  sorting?: Sorting | null;
  /** Sorts by a column; without it the table can't be sorted. */
  onSort?: (sorting: Sorting | null) => void;
}

/** Cells up to which a table is drawn whole. */
const wholeCells = 2000;

/** Height of a row and widths of a column and of a heading of a table that is not drawn whole, in pixels. */
const size = { row: 34, column: 148, heading: 176 };

/** An answer as a table. Of a long one the browser holds only what is in sight. */
export function AnswerTable({ answer, layout, sorting = null, onSort }: AnswerTableProps) {
  const say = useWords(words);
  const region = useRef<HTMLDivElement>(null);
  const table = useMemo(() => pivot(answer, layout), [answer, layout.rows.join(), layout.columns.join()]);
  const rows = useMemo(() => sorted(table, sorting), [table, sorting?.column, sorting?.isDescending]);
  const isLong = rows.length * table.columns.length > wholeCells;
  const seen = useWindow(region, rows.length, table.columns.length, size, isLong);
  const figure = answer.figures.length === 1 ? answer.figures[0]! : null;
  return (
    <>
      <div class={isLong ? "table long" : "table"} ref={region} tabIndex={0} role="region" aria-label={answer.title}>
        <table
          style={isLong ? { width: `${table.rowDimensions.length * size.heading + table.columns.length * size.column}px` } : undefined}
          aria-rowcount={rows.length}
          aria-colcount={table.columns.length + table.rowDimensions.length}
        >
          {isLong && (
            <colgroup>
              <col span={table.rowDimensions.length} style={{ width: `${size.heading}px` }} />
              <col span={table.columns.length} style={{ width: `${size.column}px` }} />
            </colgroup>
          )}
          <caption>
            {answer.title}
            {figure && table.columnDimensions.length > 0 && `: ${figure.title}`}
            {figure && ` (${figure.unit})`}
          </caption>
          <TableHead table={table} columns={seen.columns} sorting={sorting} onSort={onSort ?? null} />
          <tbody>
            {seen.rows.from > 0 && <tr class="gap" style={{ height: `${seen.rows.from * size.row}px` }} />}
            {rows.slice(seen.rows.from, seen.rows.to).map((row, place) => (
              <TableRow key={row.offset} table={table} row={row} columns={seen.columns} index={seen.rows.from + place} />
            ))}
            {seen.rows.to < rows.length && <tr class="gap" style={{ height: `${(rows.length - seen.rows.to) * size.row}px` }} />}
          </tbody>
        </table>
      </div>
      {isLong && <p class="size">{say.size(rows.length, table.columns.length)}</p>}
      <TableLegend answer={answer} hasGaps={rows.length * table.columns.length > answer.places.length} />
    </>
  );
}
