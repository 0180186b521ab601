import type { ComponentChildren } from "preact";
import { addressOfStored } from "../../../api/graphql.ts";
import { save } from "../../../charts/images.ts";
import { words as answerWords } from "../../../components/answerWords.ts";
import { DeveloperPanel } from "../../../developer/DeveloperPanel.tsx";
import type { AskedOperation } from "../../../developer/operation.ts";
import type { DropReason } from "../../../generated/schema.ts";
import { useWords } from "../../../languages/context.ts";
import { useNotation } from "../../../languages/useNotation.ts";
import { words } from "./words.ts";

/** The release of a result. */
export interface ReleaseOfResult {
  readonly id: string;
  readonly publishedOn: string;
  readonly isSynthetic: boolean;
}

interface ResultDetailsProps {
  release: ReleaseOfResult;
  assumptions: string;
  citation: { readonly text: string; readonly url: string };
  /** What is left out; null where nothing can be. */
  dropped: readonly { readonly reason: DropReason; readonly count: number; readonly text: string }[] | null;
  operation: AskedOperation;
  /** Writes the table as CSV. */
  csv: () => string;
  /** Name of the file without its ending. */
  name: string;
  children?: ComponentChildren;
}

/** What a result rests on: what is left out, assumptions, method, source, citation, files and code. */
export function ResultDetails({ release, assumptions, citation, dropped, operation, csv, name, children }: ResultDetailsProps) {
  const say = useWords(words);
  const sayOfAnswers = useWords(answerWords);
  const notation = useNotation();
  const saveCsv = () => save(new Blob([csv()], { type: "text/csv" }), `${name}-${release.id}.csv`);
  return (
    <>
      {dropped !== null &&
        (dropped.length === 0 ? (
          <p>{say.noneDropped}</p>
        ) : (
          <div>
            <p>{say.dropped}</p>
            <ul class="dropped">
              {dropped.map(({ reason, count, text }) => (
                <li key={reason}>{say.count(text, notation.number(count))}</li>
              ))}
            </ul>
          </div>
        ))}
      <p>
        <strong>{say.assumptions}:</strong> {assumptions}
      </p>
      {children}
      <div class="details">
        <p class="source">
          {say.published(release.id, notation.day(release.publishedOn))}
          {release.isSynthetic && <> {sayOfAnswers.synthetic}</>} {dropped !== null && <>{say.rounded} </>}
          <a href="/methods/evaluation">{say.method}</a>
        </p>
        <p>
          <strong>{sayOfAnswers.citation}:</strong> {citation.text.replace(citation.url, "").trim()}{" "}
          <a href={citation.url}>{sayOfAnswers.permanent}</a>
        </p>
        <p class="files">
          {sayOfAnswers.files}:{" "}
          <button type="button" onClick={saveCsv}>
            {say.csv}
          </button>{" "}
          <a href={addressOfStored(operation.id, operation.variables)}>{say.json}</a>
        </p>
        <DeveloperPanel operation={operation} />
      </div>
    </>
  );
}
