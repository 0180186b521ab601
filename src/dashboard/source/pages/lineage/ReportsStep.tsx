import operation from "@operations/reports-behind-figure.graphql";
import { Link } from "../../address/Link.tsx";
import { useAddress } from "../../address/useAddress.ts";
import { useOperation } from "../../api/useLoaded.ts";
import { Result } from "../../components/Result.tsx";
import type { ReportsBehindFigureQuery } from "../../generated/operations.ts";
import { useWords } from "../../languages/context.ts";
import { useNotation } from "../../languages/useNotation.ts";
import type { Question } from "../../questions/question.ts";
import { names } from "../../records/names.ts";
import { Paging } from "../../records/Paging.tsx";
import { Sheet } from "../../records/Sheet.tsx";
import { reportsBehind } from "./behind.ts";
import { words } from "./words.ts";

/** Cubes whose figures are made of annual reports. */
const ofReports = ["cooperatives"];

/** The annual reports behind a figure; for figures of other records, where those are. */
export function ReportsStep({ question }: { question: Question }) {
  const say = useWords(words);
  return (
    <section>
      <h3>{say.reports}</h3>
      {ofReports.includes(question.cube) ? (
        <Reports question={question} />
      ) : (
        <p>
          {say.otherRecords} <Link to={{ page: "model" }}>{say.models}</Link>
        </p>
      )}
    </section>
  );
}

function Reports({ question }: { question: Question }) {
  const say = useWords(words);
  const called = useWords(names);
  const notation = useNotation();
  const after = useAddress().get("after");
  const { filter, unstated } = reportsBehind(question);
  const loaded = useOperation<ReportsBehindFigureQuery>(operation, { where: filter, first: 25, after });
  const number = (value: number | null | undefined) => (value == null ? null : notation.number(value));
  return (
    <>
      {unstated.length > 0 && <p class="unshown">{say.wider(unstated.length)}</p>}
      <Result of={loaded}>
        {({ annualReports }) => (
          <>
            <p>{say.reportCount(notation.number(annualReports.totalCount))}</p>
            <Sheet
              title={say.reports}
              rows={annualReports.nodes}
              columns={[
                {
                  title: say.organisation,
                  cell: (one) => <Link to={{ page: "cooperative", code: one.cooperative.code }}>{one.cooperative.name}</Link>,
                },
                { title: say.year, cell: (one) => one.year },
                { title: say.members, isNumber: true, cell: (one) => number(one.members) },
                { title: say.workers, isNumber: true, cell: (one) => number(one.workers) },
                { title: say.revenue, isNumber: true, cell: (one) => number(one.financials.revenue) },
                { title: say.status, cell: (one) => called.observation[one.status] },
                {
                  title: say.source,
                  cell: ({ sourceDocument }) =>
                    sourceDocument?.url ? (
                      <a href={sourceDocument.url}>{sourceDocument.issuerName}</a>
                    ) : (
                      (sourceDocument?.issuerName ?? say.reportItself)
                    ),
                },
              ]}
            />
            <Paging info={{ ...annualReports.pageInfo, hasPreviousPage: after !== null }} />
          </>
        )}
      </Result>
    </>
  );
}
