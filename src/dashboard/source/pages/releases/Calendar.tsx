import type { ReleasesAndCalendarQuery } from "../../generated/operations.ts";
import { useWords } from "../../languages/context.ts";
import { useNotation } from "../../languages/useNotation.ts";
import { words } from "./words.ts";

/** The days for which releases are announced; the next is told apart from those that are past. */
export function Calendar({ of }: { of: ReleasesAndCalendarQuery["releaseCalendar"] }) {
  const say = useWords(words);
  const notation = useNotation();
  if (of.announced.length === 0) return <p>{say.noCalendar}</p>;
  const next = of.next?.on ?? null;
  return (
    <>
      {next === null && <p>{say.noNext}</p>}
      <ol class="calendar">
        {of.announced.map((day) => (
          <li key={day.on} class={day.on === next ? "next" : undefined}>
            <time dateTime={day.on}>{notation.day(day.on)}</time>
            {day.title && `: ${day.title}`}
            <span class="soft"> {day.on === next ? say.next : next === null || day.on < next ? say.past : ""}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
