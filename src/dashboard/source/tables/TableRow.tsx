import { memo } from "preact/compat";
import { useNotation } from "../languages/useNotation.ts";
import { marks, nothing } from "./marks.ts";
import { cellOf, type Heading, type PivotTable } from "./pivot.ts";
import type { Span } from "./useWindow.ts";

interface TableRowProps {
  table: PivotTable;
  row: Heading;
  columns: Span;
  /** Its place in the whole table, from 0. */
  index: number;
}

/** A row of a table: names of its members, then figures with their marks. */
export const TableRow = memo(
  function TableRow({ table, row, columns, index }: TableRowProps) {
    const notation = useNotation();
    const { figures, statusNames } = table.answer;
    const rest = table.columns.length - columns.to;
    return (
      <tr aria-rowindex={index + 1} class={row.members.some((member) => member.isTotal) ? "total" : undefined}>
        {row.members.map((member, place) => (
          <th key={place} scope="row" class={place === 0 ? "first" : undefined} title={member.label}>
            {member.label}
          </th>
        ))}
        {columns.from > 0 && <td class="gap" colSpan={columns.from} />}
        {table.columns.slice(columns.from, columns.to).map((column) => {
          const { value, status } = cellOf(table, row, column);
          const reason = status ? statusNames.get(status) : undefined;
          return (
            <td key={column.key} class="figure" title={reason}>
              {value === null ? (
                <abbr title={reason}>{status ? marks[status] : nothing}</abbr>
              ) : (
                <>
                  {notation.number(value, figures[column.figure]!.decimals)}
                  {status && <sup>{marks[status]}</sup>}
                </>
              )}
            </td>
          );
        })}
        {rest > 0 && <td class="gap" colSpan={rest} />}
      </tr>
    );
  },
  (before, after) =>
    before.table === after.table &&
    before.row === after.row &&
    before.index === after.index &&
    before.columns.from === after.columns.from &&
    before.columns.to === after.columns.to,
);
