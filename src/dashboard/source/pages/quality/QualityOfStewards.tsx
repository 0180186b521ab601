import countsOperation from "@operations/quality-counts.graphql";
import findingsOperation from "@operations/quality-findings.graphql";
import { KeyField } from "../../access/KeyField.tsx";
import { reaches } from "../../access/roles.ts";
import { useRole } from "../../access/useRole.ts";
import { Link } from "../../address/Link.tsx";
import { useOperation } from "../../api/useLoaded.ts";
import { Result } from "../../components/Result.tsx";
import type { QualityCountsQuery, QualityFindingsQuery } from "../../generated/operations.ts";
import type { AreaSet } from "../../generated/schema.ts";
import { useWords } from "../../languages/context.ts";
import { useNotation } from "../../languages/useNotation.ts";
import { Sheet } from "../../records/Sheet.tsx";
import { words } from "./words.ts";

/** What ministries and stewards see besides: numbers of reports, and what rules found. */
export function QualityOfStewards({ year, areas }: { year: number; areas: AreaSet }) {
  const say = useWords(words);
  const role = useRole();
  return (
    <section>
      <h2>{say.further}</h2>
      <p>{say.notShown}</p>
      <KeyField needs="MINISTRY" text={say.keyWanted} />
      {reaches(role, "MINISTRY") && <Counts year={year} areas={areas} />}
      {reaches(role, "STEWARD") && <Findings />}
      <p>
        <Link to={{ page: "imports" }}>{say.imports}</Link>
      </p>
    </section>
  );
}

function Counts({ year, areas }: { year: number; areas: AreaSet }) {
  const say = useWords(words);
  const notation = useNotation();
  const loaded = useOperation<QualityCountsQuery>(countsOperation, { year, areas });
  return (
    <>
      <h3>{say.counts}</h3>
      <Result of={loaded}>
        {({ quality }) => (
          <Sheet
            title={say.counts}
            rows={quality.unitResponses}
            columns={[
              { title: say.province, cell: (one) => one.province?.name ?? say.wholeCountry },
              { title: say.expected, isNumber: true, cell: (one) => notation.number(one.expected) },
              { title: say.received, isNumber: true, cell: (one) => notation.number(one.received) },
              { title: say.dated, isNumber: true, cell: (one) => notation.number(one.dated) },
              { title: say.lateCount, isNumber: true, cell: (one) => notation.number(one.late) },
            ]}
          />
        )}
      </Result>
    </>
  );
}

function Findings() {
  const say = useWords(words);
  const notation = useNotation();
  const loaded = useOperation<QualityFindingsQuery>(findingsOperation);
  return (
    <>
      <h3>{say.findings}</h3>
      <p>{say.findingsMean}</p>
      <Result of={loaded}>
        {({ quality }) => (
          <Sheet
            title={say.findings}
            rows={quality.findings}
            columns={[
              { title: say.rule, cell: (one) => <code>{one.rule}</code> },
              { title: say.receivedIn, cell: (one) => one.receivedIn },
              { title: say.severity, cell: (one) => say.severities[one.severity] },
              { title: say.count, isNumber: true, cell: (one) => notation.number(one.findings) },
              { title: say.submissions, isNumber: true, cell: (one) => notation.number(one.submissions) },
              { title: say.refused, isNumber: true, cell: (one) => notation.number(one.refused) },
            ]}
          />
        )}
      </Result>
    </>
  );
}
