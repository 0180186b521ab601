import { useState } from "preact/hooks";
import { DownloadButton } from "../../access/DownloadButton.tsx";
import { Link } from "../../address/Link.tsx";
import { requestJson } from "../../api/request.ts";
import { useLoaded } from "../../api/useLoaded.ts";
import { Failure } from "../../components/Failure.tsx";
import { Result } from "../../components/Result.tsx";
import { useLanguage, useWords } from "../../languages/context.ts";
import { useNotation } from "../../languages/useNotation.ts";
import { Facts } from "../../records/Facts.tsx";
import { Outcome } from "./Outcome.tsx";
import { Rollback } from "./Rollback.tsx";
import type { Submission } from "./submission.ts";
import { words } from "./words.ts";

/** Findings that are fetched at a time. */
const size = 200;

/** One submission: its outcome, its findings page by page, their files, and its rollback. */
export function ImportEntry({ number }: { number: string }) {
  const say = useWords(words);
  const language = useLanguage();
  const notation = useNotation();
  const path = `/imports/${encodeURIComponent(number)}`;
  const loaded = useLoaded(`import ${number}`, (asked, signal) => requestJson<Submission>(`${path}?first=${size}`, asked, { signal }));
  const [more, setMore] = useState<readonly Submission[]>([]);
  const fetchMore = async (address: string) => {
    const page = await requestJson<Submission>(address, language);
    setMore((before) => [...before, page]);
  };
  const back = (
    <p>
      <Link to={{ page: "imports" }}>{say.title}</Link>
    </p>
  );
  if (loaded.failure)
    return (
      <Failure failure={loaded.failure} again={loaded.again}>
        {back}
      </Failure>
    );
  return (
    <Result of={loaded}>
      {(submission) => {
        const findings = [submission, ...more].flatMap((page) => page.findings ?? []);
        const next = (more.at(-1) ?? submission).nextFindings;
        return (
          <>
            {back}
            <Facts
              of={[
                [say.receivedAt, submission.receivedAt && notation.time(submission.receivedAt)],
                [say.receivedBy, submission.receivedBy],
                [say.rolledBackAt, submission.rolledBackAt ? notation.time(submission.rolledBackAt) : undefined],
              ]}
            />
            <h2>{say.outcome}</h2>
            <Outcome of={{ ...submission, findings }} heading="h3" />
            <p class="actions">
              {next && (
                <button type="button" onClick={() => fetchMore(next)}>
                  {say.more}
                </button>
              )}
              {submission.errors + submission.warnings > 0 && (
                <>
                  <DownloadButton path={`${path}/findings.xlsx`} text={say.findingsXlsx} />
                  <DownloadButton path={`${path}/findings.csv`} text={say.findingsCsv} />
                </>
              )}
            </p>
            {submission.state === "accepted" && <Rollback path={path} onDone={loaded.again} />}
          </>
        );
      }}
    </Result>
  );
}
