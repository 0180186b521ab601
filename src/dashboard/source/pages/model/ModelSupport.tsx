import { useWords } from "../../languages/context.ts";
import { useNotation } from "../../languages/useNotation.ts";
import { Sheet } from "../../records/Sheet.tsx";
import type { Model, Reported } from "./ModelRecord.tsx";
import { words } from "./words.ts";

/** Source of the money that the cooperative itself brings; how much is confidential. */
const counterpart = "COUNTERPART";

/** Money, verifications and activities of a model. */
export function ModelSupport({ model, reported }: { model: Model; reported: Reported | null }) {
  const say = useWords(words);
  const notation = useNotation();
  const money = (value: number | null | undefined) => (value == null ? null : notation.number(value));
  const state = model.fundingLines.nodes.filter((line) => line.source.code !== counterpart);
  const own = model.fundingLines.nodes.length - state.length;
  const paid = state.reduce((sum, line) => sum + (line.disbursed ?? 0), 0);
  return (
    <>
      <h2>{say.money}</h2>
      {state.length > 0 && <p>{say.paid(notation.number(paid))}</p>}
      <Sheet
        title={say.money}
        rows={state}
        total={model.fundingLines.totalCount - own}
        columns={[
          { title: say.year, cell: (one) => one.year },
          { title: say.source, cell: (one) => one.source.name },
          { title: say.planned, isNumber: true, cell: (one) => money(one.planned) },
          { title: say.approved, isNumber: true, cell: (one) => money(one.approved) },
          { title: say.disbursed, isNumber: true, cell: (one) => money(one.disbursed) },
        ]}
      />
      <h3>{say.counterpart}</h3>
      {reported ? (
        <Sheet
          title={say.counterpart}
          rows={reported.fundingLines.nodes.filter((line) => line.counterpart)}
          columns={[
            { title: say.year, cell: (one) => one.year },
            { title: say.pledged, isNumber: true, cell: (one) => money(one.counterpart?.pledged) },
            { title: say.contributed, isNumber: true, cell: (one) => money(one.counterpart?.paid) },
          ]}
        />
      ) : (
        <p>{own > 0 ? say.counterpartHidden : say.counterpartNone}</p>
      )}
      <h2>{say.verifications}</h2>
      <p>{say.verificationsMean}</p>
      <Sheet
        title={say.verifications}
        rows={model.verifications.nodes}
        total={model.verifications.totalCount}
        columns={[
          { title: say.day, cell: (one) => notation.day(one.date) },
          { title: say.result, cell: (one) => (one.isAlive ? say.alive : say.stopped) },
        ]}
      />
      <h2>{say.activities}</h2>
      <Sheet
        title={say.activities}
        rows={model.activities.nodes}
        total={model.activities.totalCount}
        columns={[
          { title: say.year, cell: (one) => one.year },
          { title: say.content, cell: (one) => one.contentArea.name },
          { title: say.supportUnit, cell: (one) => one.supportUnit.name },
          { title: say.cost, isNumber: true, cell: (one) => money(one.cost) },
        ]}
      />
    </>
  );
}
