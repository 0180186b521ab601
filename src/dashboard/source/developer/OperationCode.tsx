import { useState } from "preact/hooks";
import { currentKey } from "../api/key.ts";
import { useWords } from "../languages/context.ts";
import type { AskedOperation } from "./operation.ts";
import { type OperationSnippetId, operationSnippets } from "./operationSnippets.ts";
import { words as snippetWords } from "./operationWords.ts";
import { Snippet } from "./Snippet.tsx";
import { Tabs } from "./Tabs.tsx";
import { words } from "./words.ts";
import "./developer.css";

/** A stored operation in many languages. */
export default function OperationCode({ operation }: { operation: AskedOperation }) {
  const say = useWords(words);
  const { titles, uses } = useWords(snippetWords);
  const [chosen, setChosen] = useState<OperationSnippetId>("graphql");
  const { release } = operation.variables;
  return (
    <div class="code">
      <p>{release ? say.pinned(String(release)) : say.following}</p>
      {currentKey() !== null && (
        <p>
          {say.withoutKey} <code>Authorization: Bearer …</code>
        </p>
      )}
      <Tabs label={say.languages} tabs={operationSnippets.map(({ id }) => ({ id, title: titles[id] }))} chosen={chosen} choose={setChosen}>
        <Snippet
          key={chosen}
          title={titles[chosen]}
          use={uses[chosen]}
          text={operationSnippets.find(({ id }) => id === chosen)!.write(operation, location.origin)}
          isGraphQl={chosen === "graphql"}
        />
      </Tabs>
    </div>
  );
}
