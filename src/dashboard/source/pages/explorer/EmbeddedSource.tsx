import type { Answer } from "../../answers/answer.ts";
import { useWords } from "../../languages/context.ts";
import { addressOfView, type View } from "./view.ts";
import { words } from "./words.ts";

/** Where an embedded answer comes from, with a way to the whole explorer. */
export function EmbeddedSource({ view, answer }: { view: View; answer: Answer }) {
  const say = useWords(words);
  return (
    <p class="source">
      {say.sourceOf(answer.release)} {answer.isSynthetic && <strong>{say.synthetic}</strong>}{" "}
      <a href={addressOfView(view)} target="_blank" rel="noopener">
        {say.openWhole}
      </a>
    </p>
  );
}
