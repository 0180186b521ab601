import { useRef, useState } from "preact/hooks";
import { useLanguage, useWords } from "../languages/context.ts";
import { type SnippetId, type SnippetLanguage, snippetLanguages } from "./snippets/snippetLanguages.ts";
import type { Subject } from "./snippets/subject.ts";
import { words } from "./words.ts";

interface SnippetProps {
  /** Language in which it is written. */
  id: SnippetId;
  subject: Subject;
}

/** Code that asks a question, to be copied. */
export function Snippet({ id, subject }: SnippetProps) {
  const say = useWords(words);
  const language: SnippetLanguage = snippetLanguages.find((other) => other.id === id)!;
  const title = language.title[useLanguage()];
  const text = language.write(subject);
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
      <p>{say.uses[id]}</p>
      <pre tabIndex={0} role="region" aria-label={say.code(title)}>
        <code ref={shown}>{text.trimEnd()}</code>
      </pre>
      <p class="code-actions">
        <button type="button" onClick={copy}>
          {say.copy}
        </button>
        {id === "graphql" && <a href={`/graphiql?${new URLSearchParams({ query: text })}`}>{say.open}</a>}
        <span role="status">{said.of === text ? said.message : ""}</span>
      </p>
    </>
  );
}
