import operation from "@operations/submissions.graphql";
import { Link } from "../../address/Link.tsx";
import { useOperation } from "../../api/useLoaded.ts";
import { Result } from "../../components/Result.tsx";
import type { SubmissionsQuery } from "../../generated/operations.ts";
import { useWords } from "../../languages/context.ts";
import { useNotation } from "../../languages/useNotation.ts";
import { Sheet } from "../../records/Sheet.tsx";
import { words } from "./words.ts";

const days = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" });

/** The calendar day in Viet Nam of a point of time, as ISO 8601. */
const dayInVietNam = (time: string) => days.format(new Date(time));

/** The submissions of files that were in the register when a release was published, each file with its rows and checksum. */
export function SubmissionsStep({ publishedOn }: { publishedOn: string | null }) {
  const say = useWords(words);
  const notation = useNotation();
  const loaded = useOperation<SubmissionsQuery>(operation, { first: 200 });
  return (
    <section>
      <h3>{say.submissions}</h3>
      <p>{say.submissionsMean}</p>
      <Result of={loaded}>
        {({ imports }) => (
          <Sheet
            title={say.submissions}
            rows={imports.nodes
              .filter((batch) => batch.outcome === "ACCEPTED" && (publishedOn === null || dayInVietNam(batch.receivedAt) <= publishedOn))
              .flatMap((batch) => (batch.files ?? []).map((file) => ({ batch, file })))}
            columns={[
              { title: say.file, cell: ({ file }) => file.fileName },
              {
                title: say.batch,
                cell: ({ batch }) => <Link to={{ page: "imports", import: String(batch.number) }}>{say.batchOf(batch.number)}</Link>,
              },
              { title: say.receivedAt, cell: ({ batch }) => notation.time(batch.receivedAt) },
              {
                title: say.rows,
                isNumber: true,
                cell: ({ file }) => (file.rows == null ? null : notation.number(file.rows)),
              },
              {
                title: say.added,
                isNumber: true,
                cell: ({ file }) => (file.added == null ? null : notation.number(file.added)),
              },
              {
                title: say.changed,
                isNumber: true,
                cell: ({ file }) => (file.changed == null ? null : notation.number(file.changed)),
              },
              { title: say.checksum, cell: ({ file }) => <code class="hash">{file.sha256}</code> },
            ]}
          />
        )}
      </Result>
    </section>
  );
}
