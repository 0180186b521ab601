import operation from "@operations/cooperative-reports.graphql";
import { KeyField } from "../../access/KeyField.tsx";
import { reaches } from "../../access/roles.ts";
import { useRole } from "../../access/useRole.ts";
import { useOperation } from "../../api/useLoaded.ts";
import { Result } from "../../components/Result.tsx";
import type { CooperativeReportsQuery } from "../../generated/operations.ts";
import { useWords } from "../../languages/context.ts";
import { useNotation } from "../../languages/useNotation.ts";
import { names } from "../../records/names.ts";
import { Sheet } from "../../records/Sheet.tsx";
import { words } from "./words.ts";

/** What an organisation reported: said to be confidential to the public, shown to a ministry. */
export function CooperativeReports({ code }: { code: string }) {
  const say = useWords(words);
  const isShown = reaches(useRole(), "MINISTRY");
  return (
    <section>
      <h2>{say.reports}</h2>
      {!isShown && (
        <div class="unshown">
          <p>{say.notShown}</p>
          <ul>
            {say.notShownWhat.map((what) => (
              <li key={what}>{what}</li>
            ))}
          </ul>
          <p>
            {say.notShownWhy} <a href="/methods/protection">{say.method}</a>
          </p>
        </div>
      )}
      <KeyField needs="MINISTRY" text={isShown ? say.keyShows : say.keyWanted} />
      {isShown && <Reported code={code} />}
    </section>
  );
}

function Reported({ code }: { code: string }) {
  const say = useWords(words);
  const called = useWords(names);
  const notation = useNotation();
  const found = useOperation<CooperativeReportsQuery>(operation, { code });
  const number = (value: number | null | undefined, decimals = 0) => (value == null ? null : notation.number(value, decimals));
  return (
    <Result of={found}>
      {({ cooperative: { reports, production, loans, proposals } }) => (
        <>
          <h3>{say.annual}</h3>
          <Sheet
            title={say.annual}
            rows={reports.nodes}
            total={reports.totalCount}
            columns={[
              { title: say.year, cell: (one) => one.year },
              { title: say.members, isNumber: true, cell: (one) => number(one.members) },
              { title: say.women, isNumber: true, cell: (one) => number(one.womenMembers) },
              { title: say.workers, isNumber: true, cell: (one) => number(one.workers) },
              { title: say.capital, isNumber: true, cell: (one) => number(one.financials.charterCapital) },
              { title: say.assets, isNumber: true, cell: (one) => number(one.financials.totalAssets) },
              { title: say.revenue, isNumber: true, cell: (one) => number(one.financials.revenue) },
              { title: say.profit, isNumber: true, cell: (one) => number(one.financials.profitBeforeTax) },
              { title: say.income, isNumber: true, cell: (one) => number(one.financials.averageWorkerIncome) },
              { title: say.score, isNumber: true, cell: (one) => number(one.appraisal.score, 1) },
              { title: say.grade, cell: (one) => one.appraisal.grade?.name },
              { title: say.observation, cell: (one) => called.observation[one.status] },
            ]}
          />
          <h3>{say.production}</h3>
          <Sheet
            title={say.production}
            rows={production.nodes}
            total={production.totalCount}
            columns={[
              { title: say.year, cell: (one) => one.year },
              { title: say.product, cell: (one) => one.product.name },
              { title: say.area, isNumber: true, cell: (one) => number(one.areaHa, 2) },
              { title: say.volume, isNumber: true, cell: (one) => number(one.volumeTonnes, 2) },
              { title: say.value, isNumber: true, cell: (one) => number(one.value) },
            ]}
          />
          <h3>{say.loans}</h3>
          <Sheet
            title={say.loans}
            rows={loans.nodes}
            total={loans.totalCount}
            columns={[
              { title: say.disbursedOn, cell: (one) => notation.day(one.disbursedOn) },
              { title: say.lender, cell: (one) => called.lender[one.lenderKind] },
              { title: say.amount, isNumber: true, cell: (one) => number(one.amount) },
              { title: say.rate, isNumber: true, cell: (one) => number(one.annualRate, 2) },
              { title: say.term, isNumber: true, cell: (one) => number(one.termMonths) },
              {
                title: say.conditions,
                cell: (one) => (one.conditionsMet == null ? null : one.conditionsMet ? say.yes : say.no),
              },
            ]}
          />
          <h3>{say.proposals}</h3>
          <Sheet
            title={say.proposals}
            rows={proposals.nodes}
            total={proposals.totalCount}
            columns={[
              { title: say.code, cell: (one) => one.code },
              { title: say.programme, cell: (one) => one.programme.name },
              { title: say.submitted, cell: (one) => notation.day(one.submitted) },
              { title: say.decision, cell: (one) => (one.decision ? called.decision[one.decision] : say.open) },
              { title: say.requested, isNumber: true, cell: (one) => number(one.appraisal.requestedAmount) },
              { title: say.approved, isNumber: true, cell: (one) => number(one.appraisal.approvedAmount) },
              { title: say.score, isNumber: true, cell: (one) => number(one.appraisal.score, 1) },
            ]}
          />
        </>
      )}
    </Result>
  );
}
