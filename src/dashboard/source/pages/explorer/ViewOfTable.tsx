import type { Answer } from "../../answers/answer.ts";
import { AnswerTable } from "../../tables/AnswerTable.tsx";
import { LayoutBar } from "../../tables/LayoutBar.tsx";
import { layoutOf } from "../../tables/layout.ts";
import type { View } from "./view.ts";

export interface DrawnViewProps {
  view: View;
  answer: Answer;
  setView: (view: View) => void;
  isEmbedded: boolean;
}

/** The answer of a view as a table, whose layout can be changed. */
export function ViewOfTable({ view, answer, setView, isEmbedded }: DrawnViewProps) {
  const layout = layoutOf(answer, view.columns);
  return (
    <>
      {isEmbedded || (
        <LayoutBar
          answer={answer}
          layout={layout}
          onLayout={(next) =>
            setView({
              ...view,
              columns: next.columns,
              sorting: null,
              question: { ...view.question, by: [...next.rows, ...next.columns] },
            })
          }
        />
      )}
      <AnswerTable answer={answer} layout={layout} sorting={view.sorting} onSort={(sorting) => setView({ ...view, sorting })} />
    </>
  );
}
