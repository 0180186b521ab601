import { KeyField } from "../../access/KeyField.tsx";
import type { Loaded } from "../../api/useLoaded.ts";
import { Result } from "../../components/Result.tsx";
import type { ModelReportsQuery } from "../../generated/operations.ts";
import { useWords } from "../../languages/context.ts";
import { useNotation } from "../../languages/useNotation.ts";
import { names } from "../../records/names.ts";
import { Sheet } from "../../records/Sheet.tsx";
import type { Reported } from "./ModelRecord.tsx";
import { words } from "./words.ts";

/** What is reported of a model: said to be confidential to the public, shown to a ministry. */
export function ModelReports({ isShown, asked }: { isShown: boolean; asked: Loaded<ModelReportsQuery> }) {
  const say = useWords(words);
  return (
    <section>
      <h2>{say.reports}</h2>
      {!isShown && (
        <div class="unshown">
          <p>{say.notShown}</p>
          <p>
            {say.notShownWhy} <a href="/methods/protection">{say.method}</a>
          </p>
        </div>
      )}
      <KeyField needs="MINISTRY" text={isShown ? say.keyShows : say.keyWanted} />
      {isShown && <Result of={asked}>{({ models }) => models.nodes[0] && <Sheets of={models.nodes[0]} />}</Result>}
    </section>
  );
}

function Sheets({ of }: { of: Reported }) {
  const say = useWords(words);
  const called = useWords(names);
  const notation = useNotation();
  const amount = (value: number, unit: { code: string; name: string }) =>
    unit.code === "COUNT" ? notation.number(value, 2) : `${notation.number(value, 2)} ${unit.name.toLowerCase()}`;
  return (
    <>
      <h3>{say.outcomes}</h3>
      <Sheet
        title={say.outcomes}
        rows={of.outcomes.nodes}
        total={of.outcomes.totalCount}
        columns={[
          { title: say.indicator, cell: (one) => one.indicator.name },
          { title: say.kind, cell: (one) => called.outcome[one.kind] },
          { title: say.year, cell: (one) => one.year },
          { title: say.value, isNumber: true, cell: (one) => amount(one.value, one.indicator.unit) },
          { title: say.observation, cell: (one) => called.observation[one.status] },
        ]}
      />
      <h3>{say.loans}</h3>
      <Sheet
        title={say.loans}
        rows={of.loans.nodes}
        total={of.loans.totalCount}
        columns={[
          { title: say.disbursedOn, cell: (one) => notation.day(one.disbursedOn) },
          { title: say.lender, cell: (one) => called.lender[one.lenderKind] },
          { title: say.amount, isNumber: true, cell: (one) => notation.number(one.amount) },
          { title: say.rate, isNumber: true, cell: (one) => notation.number(one.annualRate, 2) },
          { title: say.term, isNumber: true, cell: (one) => notation.number(one.termMonths) },
        ]}
      />
      <h3>{say.difficulties}</h3>
      <Sheet
        title={say.difficulties}
        rows={of.difficulties.nodes}
        total={of.difficulties.totalCount}
        columns={[
          { title: say.day, cell: (one) => notation.day(one.date) },
          { title: say.difficulty, cell: (one) => one.type.name },
          { title: say.severity, isNumber: true, cell: (one) => say.severityOf(one.severity) },
        ]}
      />
    </>
  );
}
