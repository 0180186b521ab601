import { useState } from "preact/hooks";
import { currentKey } from "../api/key.ts";
import { useCatalogue } from "../catalogue/useCatalogue.ts";
import { Result } from "../components/Result.tsx";
import { useLanguage, useWords } from "../languages/context.ts";
import type { Question } from "../questions/question.ts";
import { Snippet } from "./Snippet.tsx";
import { type SnippetId, type SnippetLanguage, snippetLanguages } from "./snippets/snippetLanguages.ts";
import { Tabs } from "./Tabs.tsx";
import { words } from "./words.ts";
import "./developer.css";

// Who chose a language under one answer wants it under the next.
let lastChosen: SnippetId = "graphql";

/** A question in many languages. */
export default function Code({ question }: { question: Question }) {
  const say = useWords(words);
  const language = useLanguage();
  const catalogue = useCatalogue();
  const [chosen, setChosen] = useState(lastChosen);
  const choose = (id: SnippetId) => {
    lastChosen = id;
    setChosen(id);
  };
  return (
    <Result of={catalogue}>
      {({ cubes }) => {
        const cube = cubes.find((other) => other.name === question.cube);
        if (!cube) return null;
        const snippet: SnippetLanguage = snippetLanguages.find(({ id }) => id === chosen)!;
        return (
          <div class="code">
            <p>{question.release === null ? say.following : say.pinned(question.release)}</p>
            {currentKey() !== null && (
              <p>
                {say.withoutKey} <code>Authorization: Bearer …</code>
              </p>
            )}
            <Tabs
              label={say.languages}
              tabs={snippetLanguages.map(({ id, title }) => ({ id, title: title[language] }))}
              chosen={chosen}
              choose={choose}
            >
              <Snippet
                key={chosen}
                title={snippet.title[language]}
                use={say.uses[chosen]}
                text={snippet.write({ question, cube, language, origin: location.origin })}
                isGraphQl={chosen === "graphql"}
              />
            </Tabs>
          </div>
        );
      }}
    </Result>
  );
}
