import type { ComponentChildren } from "preact";
import { Refused } from "../api/failures.ts";
import { useWords } from "../languages/context.ts";
import { words } from "./words.ts";

interface FailureProps {
  failure: Error;
  again: () => void;
  /** What the reader can do instead. */
  children?: ComponentChildren;
}

/** Says why there is no answer: the platform's own words, or that it does not answer. */
export function Failure({ failure, again, children }: FailureProps) {
  const say = useWords(words);
  const refused = failure instanceof Refused ? failure : null;
  return (
    <div class="failure" role="alert">
      <h2>{say.failed}</h2>
      <p>{refused ? refused.message : say.unreachable}</p>
      {children}
      {refused ? (
        <p>
          {say.code}: <a href={`/errors#${refused.code.toLowerCase()}`}>{refused.code}</a>
        </p>
      ) : (
        <button type="button" onClick={again}>
          {say.again}
        </button>
      )}
    </div>
  );
}
