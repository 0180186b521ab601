import operation from "@operations/releases-and-calendar.graphql";
import type { Note } from "../../answers/answer.ts";
import { useOperation } from "../../api/useLoaded.ts";
import { Result } from "../../components/Result.tsx";
import type { ReleasesAndCalendarQuery } from "../../generated/operations.ts";
import { useWords } from "../../languages/context.ts";
import { useNotation } from "../../languages/useNotation.ts";
import { words } from "./words.ts";

interface WhyProps {
  /** Cited release. */
  then: string;
  /** Release that answers today. */
  now: string;
  thenNotes: readonly Note[];
  nowNotes: readonly Note[];
}

/** Why the answer of today is another: withdrawals, what later releases say that they changed, and notes that only one answer has. */
export function Why({ then, now, thenNotes, nowNotes }: WhyProps) {
  const say = useWords(words);
  const notation = useNotation();
  const loaded = useOperation<ReleasesAndCalendarQuery>(operation);
  const codes = new Set(thenNotes.map((note) => note.code));
  const added = nowNotes.filter((note) => !codes.has(note.code));
  return (
    <Result of={loaded}>
      {({ releases }) => {
        // Releases come newest first.
        const first = releases.findIndex((release) => release.id === now);
        const last = releases.findIndex((release) => release.id === then);
        const cited = releases[last];
        return (
          <>
            <h2>{say.why}</h2>
            <ul>
              {cited?.withdrawal && <li>{say.withdrawn(cited.id, notation.day(cited.withdrawal.on), cited.withdrawal.reason)}</li>}
              {releases
                .slice(Math.max(first, 0), Math.max(last, 0))
                .reverse()
                .map((release) => (
                  <li key={release.id}>{`${say.source(release.id, notation.day(release.publishedOn))} ${release.notes ?? say.noNotes}`}</li>
                ))}
              {added.map((note) => (
                <li key={note.code}>{note.text}</li>
              ))}
            </ul>
          </>
        );
      }}
    </Result>
  );
}
