import type { Answer } from "../answers/answer.ts";
import { useWords } from "../languages/context.ts";
import { marks, nothing, statusesIn } from "./marks.ts";
import { words } from "./words.ts";

/** What the marks in a table mean; nothing when it has none. */
export function TableLegend({ answer, hasGaps }: { answer: Answer; hasGaps: boolean }) {
  const say = useWords(words);
  const statuses = statusesIn(answer);
  if (statuses.length === 0 && !hasGaps) return null;
  return (
    <dl class="legend">
      {statuses.map((status) => (
        <div key={status}>
          <dt>{marks[status]}</dt>
          <dd>
            {answer.statusNames.get(status) ?? status}
            {status === "Q" && `. ${say.withheld}`}
          </dd>
        </div>
      ))}
      {hasGaps && (
        <div>
          <dt>{nothing}</dt>
          <dd>{say.nothing}</dd>
        </div>
      )}
    </dl>
  );
}
