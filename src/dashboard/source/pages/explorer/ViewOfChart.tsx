import { Suspense, lazy } from "preact/compat";
import { possibleCharts } from "../../charts/choice.ts";
import { useFacts } from "../../charts/useFacts.ts";
import { Loading } from "../../components/Loading.tsx";
import { useWords } from "../../languages/context.ts";
import type { View } from "./view.ts";
import type { DrawnViewProps } from "./ViewOfTable.tsx";
import { words } from "./words.ts";

const AnswerChart = lazy(() => import("../../charts/AnswerChart.tsx"));

/** The answer of a view as a chart, of a kind that can show it. */
export function ViewOfChart({ view, answer, setView, isEmbedded }: DrawnViewProps) {
  const say = useWords(words);
  const facts = useFacts(answer, view.figure);
  return (
    <>
      {isEmbedded || (
        <label>
          {say.kind}{" "}
          <select
            value={view.chart ?? ""}
            onChange={(event) => setView({ ...view, chart: (event.currentTarget.value || null) as View["chart"] })}
          >
            <option value="">{say.suitable}</option>
            {facts &&
              possibleCharts(answer, view.figure, facts).map((kind) => (
                <option key={kind} value={kind}>
                  {say[kind]}
                </option>
              ))}
          </select>
        </label>
      )}
      <Suspense fallback={<Loading />}>
        <AnswerChart
          answer={answer}
          kind={view.chart}
          figure={view.figure}
          chosen={view.chosen}
          onChoose={(chosen) => setView({ ...view, chosen })}
          onFigure={(figure) => setView({ ...view, figure })}
        />
      </Suspense>
    </>
  );
}
