import { useRef, useState } from "preact/hooks";
import { useWords } from "../languages/context.ts";
import { words } from "./words.ts";

interface SnippetProps {
  /** Name of the language in which it is written. */
  title: string;
  /** How it is used. */
  use: string;
  text: string;
  /** Whether GraphiQL can open it. */
  isGraphQl: boolean;
}

/** Code that asks a question, to be copied. */
export function Snippet({ title, use, text, isGraphQl }: SnippetProps) {
  const say = useWords(words);
  const shown = useRef<HTMLElement>(null);
  const [said, setSaid] = useState({ of: text, message: "" });
  const copy = () =>
    // Where the browser has no clipboard for this page, the reader copies what is selected.
    (navigator.clipboard ? navigator.clipboard.writeText(text) : Promise.reject(new Error("no clipboard"))).then(
      () => setSaid({ of: text, message: say.copied(title) }),
      () => {
        getSelection()?.selectAllChildren(shown.current!);
        setSaid({ of: text, message: say.notCopied });
      },
    );
  return (
    <>
      <p>{use}</p>
      <pre tabIndex={0} role="region" aria-label={say.code(title)}>
        <code ref={shown}>{text.trimEnd()}</code>
      </pre>
      <p class="code-actions">
        <button type="button" onClick={copy}>
          {say.copy}
        </button>
        {isGraphQl && <a href={`/graphiql?${new URLSearchParams({ query: text })}`}>{say.open}</a>}
        <span role="status">{said.of === text ? said.message : ""}</span>
      </p>
    </>
  );
}
