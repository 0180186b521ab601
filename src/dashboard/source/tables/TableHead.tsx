import { useWords } from "../languages/context.ts";
import type { PivotTable } from "./pivot.ts";
import { next, type Sorting } from "./sorting.ts";
import type { Span } from "./useWindow.ts";
import { words } from "./words.ts";

interface TableHeadProps {
  table: PivotTable;
  columns: Span;
  sorting: Sorting | null;
  /** Sorts by a column; null where the table can't be sorted. */
  onSort: ((sorting: Sorting | null) => void) | null;
}

/** The head of a table: a line for each dimension that goes across, the last line names figures and sorts. */
export function TableHead({ table, columns, sorting, onSort }: TableHeadProps) {
  const say = useWords(words);
  const shown = table.columns.slice(columns.from, columns.to);
  const { figures } = table.answer;
  // A single figure is named above the table, so that years need no second line.
  const hasFigureLine = figures.length > 1 || table.columnDimensions.length === 0;
  const lines = table.columnDimensions.length + (hasFigureLine ? 1 : 0);
  const labelOf = (place: number, line: number) =>
    line < table.columnDimensions.length ? shown[place]!.members[line]!.label : figures[shown[place]!.figure]!.title;
  const rest = table.columns.length - columns.to;
  return (
    <thead>
      {Array.from({ length: lines }, (_, line) => (
        <tr key={line} aria-rowindex={line + 1}>
          {line === 0 &&
            table.rowDimensions.map((dimension, place) => (
              <th key={dimension.name} scope="col" rowSpan={lines} class={place === 0 ? "first" : undefined}>
                {dimension.title}
              </th>
            ))}
          {columns.from > 0 && <td class="gap" colSpan={columns.from} />}
          {runs(
            shown.length,
            (place) =>
              shown[place]!.members.slice(0, line + 1)
                .map((member) => member.code)
                .join("/") + (line === lines - 1 ? place : ""),
          ).map(({ from, to }) => {
            const column = shown[from]!;
            const isLast = line === lines - 1;
            const direction = sorting?.column === column.key ? (sorting.isDescending ? "descending" : "ascending") : undefined;
            return (
              <th
                key={column.key}
                scope={to - from > 1 ? "colgroup" : "col"}
                colSpan={to - from}
                aria-sort={isLast ? direction : undefined}
                class={isLast ? "column" : "group"}
              >
                {isLast && onSort ? (
                  <button type="button" class="sort" title={say.sort} onClick={() => onSort(next(sorting, column.key))}>
                    {labelOf(from, line)}
                    <span aria-hidden="true">{direction ? (sorting!.isDescending ? " ▼" : " ▲") : ""}</span>
                  </button>
                ) : (
                  labelOf(from, line)
                )}
              </th>
            );
          })}
          {rest > 0 && <td class="gap" colSpan={rest} />}
        </tr>
      ))}
    </thead>
  );
}

/** Neighbours that share a key. */
function runs(count: number, keyOf: (place: number) => string): Span[] {
  const found: { from: number; to: number; key: string }[] = [];
  for (let place = 0; place < count; place++) {
    const key = keyOf(place);
    const last = found.at(-1);
    if (last?.key === key) last.to = place + 1;
    else found.push({ from: place, to: place + 1, key });
  }
  return found;
}
