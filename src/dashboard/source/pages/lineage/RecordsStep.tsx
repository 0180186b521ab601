import operation from "@operations/register-change.graphql";
import { reaches } from "../../access/roles.ts";
import { useRole } from "../../access/useRole.ts";
import { useAddress } from "../../address/useAddress.ts";
import type { Answer } from "../../answers/answer.ts";
import { useOperation } from "../../api/useLoaded.ts";
import type { RegisterChangeQuery } from "../../generated/operations.ts";
import { useWords } from "../../languages/context.ts";
import { useNotation } from "../../languages/useNotation.ts";
import type { Question } from "../../questions/question.ts";
import { ListResult } from "../../records/ListResult.tsx";
import { names } from "../../records/names.ts";
import { Paging } from "../../records/Paging.tsx";
import { type Behind, questionOfCell, recordsBehind } from "./behind.ts";
import { CellChoice } from "./CellChoice.tsx";
import { membersIn } from "./cell.ts";
import { RecordChanges } from "./RecordChanges.tsx";
import { recordLists } from "./recordLists.tsx";
import { isAfter, useRelease } from "./useRelease.ts";
import { words } from "./words.ts";

/** The records of the register behind a figure, or behind one cell of it, with the submissions that brought them. */
export function RecordsStep({ question, answer }: { question: Question; answer: Answer }) {
  const say = useWords(words);
  const address = useAddress();
  const behind = recordsBehind(questionOfCell(question, membersIn(address, answer)), answer.isSynthetic);
  return (
    <section>
      <h3>{say.cell}</h3>
      <CellChoice answer={answer} />
      {behind ? <Records behind={behind} release={answer.release} /> : <p>{say.otherRecords}</p>}
    </section>
  );
}

function Records({ behind, release }: { behind: Behind; release: string }) {
  const say = useWords(words);
  const reader = { say, called: useWords(names), notation: useNotation() };
  const after = useAddress().get("after");
  const opensSubmissions = reaches(useRole(), "STEWARD");
  const releasedAt = useRelease(release).value?.created ?? null;
  const listed = recordLists[behind.list];
  const loaded = useOperation<unknown>(listed.operation, { where: behind.filter, first: 25, after });
  return (
    <>
      <h3>{listed.title(say)}</h3>
      {behind.unstated.length > 0 && <p class="unshown">{say.wider(behind.unstated.length)}</p>}
      {behind.list === "annualReports" && <p>{say.withReportsOnly}</p>}
      {behind.list === "fundingLines" && <p class="unshown">{say.withoutLoans}</p>}
      <ReleaseAge release={release} releasedAt={releasedAt} />
      <ListResult of={loaded}>
        {(value) => {
          const { totalCount, pageInfo } = listed.page(value);
          return (
            <>
              <p>{say.recordCount(reader.notation.number(totalCount))}</p>
              {listed.sheet(value, reader, (lineage) => (
                <RecordChanges lineage={lineage} releasedAt={releasedAt} opensSubmissions={opensSubmissions} />
              ))}
              <Paging info={{ ...pageInfo, hasPreviousPage: after !== null }} />
            </>
          );
        }}
      </ListResult>
    </>
  );
}

/** Whether the register changed after it was read for the release, so that records may differ from the figure. */
function ReleaseAge({ release, releasedAt }: { release: string; releasedAt: string | null }) {
  const say = useWords(words);
  const notation = useNotation();
  const asked = useOperation<RegisterChangeQuery>(operation);
  if (releasedAt === null || !asked.value) return null;
  const changedAt = asked.value.registerChangedAt ?? null;
  return changedAt !== null && isAfter(changedAt, releasedAt) ? (
    <p class="unshown">
      <strong>{say.older(release, notation.time(releasedAt), notation.time(changedAt))}</strong>
    </p>
  ) : (
    <p>{say.upToDate(notation.time(releasedAt))}</p>
  );
}
