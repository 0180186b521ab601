import operation from "@operations/submissions.graphql";
import { Link } from "../../address/Link.tsx";
import { useAddress } from "../../address/useAddress.ts";
import { useOperation } from "../../api/useLoaded.ts";
import { Result } from "../../components/Result.tsx";
import type { SubmissionsQuery } from "../../generated/operations.ts";
import { useWords } from "../../languages/context.ts";
import { useNotation } from "../../languages/useNotation.ts";
import { Paging } from "../../records/Paging.tsx";
import { Sheet } from "../../records/Sheet.tsx";
import { words } from "./words.ts";

/** Submissions, newest first. */
export function Submissions() {
  const say = useWords(words);
  const notation = useNotation();
  const after = useAddress().get("after");
  const loaded = useOperation<SubmissionsQuery>(operation, { first: 25, after });
  return (
    <section>
      <h2>{say.submissions}</h2>
      <Result of={loaded}>
        {({ imports }) => (
          <>
            <Sheet
              title={say.submissions}
              rows={imports.nodes}
              columns={[
                {
                  title: say.number,
                  cell: (one) => <Link to={{ page: "imports", import: String(one.number) }}>{say.submission(String(one.number))}</Link>,
                },
                { title: say.receivedAt, cell: (one) => notation.time(one.receivedAt) },
                { title: say.receivedBy, cell: (one) => one.receivedBy },
                { title: say.files, cell: (one) => one.files?.map((file) => file.fileName).join(", ") },
                { title: say.state, cell: (one) => say.outcomes[one.outcome] },
                { title: say.rows, isNumber: true, cell: (one) => notation.number(one.rows) },
                { title: say.added, isNumber: true, cell: (one) => notation.number(one.added) },
                { title: say.changed, isNumber: true, cell: (one) => notation.number(one.changed) },
                { title: say.errors, isNumber: true, cell: (one) => notation.number(one.errors) },
                { title: say.warnings, isNumber: true, cell: (one) => notation.number(one.warnings) },
              ]}
            />
            <Paging info={{ ...imports.pageInfo, hasPreviousPage: after !== null }} />
          </>
        )}
      </Result>
    </section>
  );
}
