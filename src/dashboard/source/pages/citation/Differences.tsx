import { useMemo } from "preact/hooks";
import type { Answer, CellValue } from "../../answers/answer.ts";
import { useWords } from "../../languages/context.ts";
import { useNotation } from "../../languages/useNotation.ts";
import { Sheet } from "../../records/Sheet.tsx";
import { differencesBetween } from "./differences.ts";
import { words } from "./words.ts";

/** Differences above which the table shows no more. */
const most = 200;

/** The figures that differ between the cited answer and that of today. */
export function Differences({ then, now }: { then: Answer; now: Answer }) {
  const say = useWords(words);
  const notation = useNotation();
  const all = useMemo(() => differencesBetween(then, now), [then, now]);
  const text = (cell: CellValue | null, decimals: number, answer: Answer) => {
    if (!cell) return say.noCell;
    const status = cell.status ? answer.statusNames.get(cell.status) : null;
    const value = cell.value === null ? null : notation.number(cell.value, decimals);
    return value === null ? (status ?? say.noCell) : status ? `${value} (${status})` : value;
  };
  return (
    <>
      <h2>{say.differs}</h2>
      {all.length === 0 ? (
        <p>{say.nothing}</p>
      ) : (
        <>
          <p>{say.count(all.length)}</p>
          <Sheet
            title={say.differs}
            rows={all.slice(0, most)}
            total={all.length}
            columns={[
              { title: say.cell, cell: (one) => one.members.map((member) => member.label).join(", ") || say.whole },
              { title: say.figure, cell: (one) => one.figure },
              { title: say.thenShort, isNumber: true, cell: (one) => text(one.then, one.decimals, then) },
              { title: say.nowShort, isNumber: true, cell: (one) => text(one.now, one.decimals, now) },
              {
                title: say.change,
                isNumber: true,
                cell: ({ then: before, now: after, decimals }) =>
                  before?.value == null || after?.value == null || before.value === after.value
                    ? "–"
                    : `${after.value > before.value ? "+" : "−"}${notation.number(Math.abs(after.value - before.value), decimals)}`,
              },
            ]}
          />
        </>
      )}
    </>
  );
}
