import { Link } from "../../address/Link.tsx";
import type { Answer } from "../../answers/answer.ts";
import { Result } from "../../components/Result.tsx";
import { useWords } from "../../languages/context.ts";
import { useNotation } from "../../languages/useNotation.ts";
import { Facts } from "../../records/Facts.tsx";
import { tokenIn } from "../citation/token.ts";
import { packageOf, useRelease } from "./useRelease.ts";
import { words } from "./words.ts";

/** The release of an answer, how it is cited, and the documents of its official figures. */
export function ReleaseStep({ answer }: { answer: Answer }) {
  const say = useWords(words);
  const notation = useNotation();
  const described = useRelease(answer.release);
  return (
    <>
      <h2>{say.release}</h2>
      <Facts
        of={[
          [say.releaseName, <Link to={{ page: "releases", release: answer.release }}>{answer.release}</Link>],
          [say.published, notation.day(answer.publishedOn)],
          [say.data, answer.isSynthetic ? say.synthetic : undefined],
          [say.withheld, answer.withheld > 0 ? say.cells(answer.withheld) : undefined],
          [say.hash, <code class="hash">{answer.citation.hash.replace("sha256:", "")}</code>],
        ]}
      />
      <p>
        <strong>{say.citation}:</strong> {answer.citation.text}
      </p>
      <p class="links">
        <Link to={{ page: "citation", token: tokenIn(answer.citation.url) ?? undefined }}>{say.checkCitation}</Link>
        <a href={packageOf(answer.release)}>{say.package}</a>
        <a href="/methods">{say.methods}</a>
      </p>
      <h2>{say.notes}</h2>
      <ul>
        {answer.notes.map((note) => (
          <li key={note.code}>{note.text}</li>
        ))}
      </ul>
      <h2>{say.sources}</h2>
      <p>{say.sourcesMean}</p>
      <Result of={described}>
        {({ sources }) => (
          <details>
            <summary>{say.documents(sources?.length ?? 0)}</summary>
            <ul>
              {sources?.map((source) => (
                <li key={source.title}>{source.path ? <a href={source.path}>{source.title}</a> : source.title}</li>
              ))}
            </ul>
          </details>
        )}
      </Result>
    </>
  );
}
