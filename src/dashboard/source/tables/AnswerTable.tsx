import { useMemo } from "preact/hooks";
import type { Answer } from "../answers/answer.ts";
import { useNotation } from "../languages/useNotation.ts";
import type { Layout } from "./layout.ts";
import { pivot } from "./pivot.ts";

interface AnswerTableProps {
  answer: Answer;
  layout: Layout;
}

/** An answer as a table. */
export function AnswerTable({ answer, layout }: AnswerTableProps) {
  const notation = useNotation();
  const table = useMemo(() => pivot(answer, layout), [answer, layout]);
  return (
    <div class="table" tabIndex={0} role="region" aria-label={answer.title}>
      <table>
        <caption>{answer.title}</caption>
        <thead>
          <tr>
            {table.rowDimensions.map((dimension) => (
              <th key={dimension.name} scope="col">
                {dimension.title}
              </th>
            ))}
            {table.columns.map((column, place) => (
              <th key={place} scope="col">
                {[...column.members.map((member) => member.label), answer.figures[column.figure]!.title].join(", ")}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, place) => (
            <tr key={place}>
              {row.members.map((member, index) => (
                <th key={index} scope="row">
                  {member.label}
                </th>
              ))}
              {table.columns.map((column, index) => {
                const { value, status } = table.cell(row, column);
                return (
                  <td key={index}>{value === null ? (status ?? "") : notation.number(value, answer.figures[column.figure]!.decimals)}</td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
