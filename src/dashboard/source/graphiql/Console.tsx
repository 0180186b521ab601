/** @jsxImportSource react */
import { GraphiQL } from "graphiql";
import { useEffect, useMemo, useRef, useState } from "react";
import type { Language } from "../languages/language.ts";
import { Bar } from "./Bar.tsx";
import { fetcherOf } from "./fetcher.ts";
import { labelEditors } from "./labels.ts";
import { examples } from "./operations.ts";
import { useSchema } from "./useSchema.ts";
import { words } from "./words.ts";

/** Longest text that is kept in the address. */
const longest = 6000;

/** What is asked when the address has nothing. */
const example = examples.find((other) => other.id === "regional-series")!;

interface ConsoleProps {
  /** Text out of the address; null without one. */
  first: string | null;
  /** Language of the page when it is opened. */
  language: Language;
}

/** GraphiQL with the stored operations as examples, the language of answers, and a key that is kept in memory. */
export function Console({ first, language: atFirst }: ConsoleProps) {
  const [language, setLanguage] = useState(atFirst);
  const [query, setQuery] = useState(first ?? example.text);
  const key = useRef("");
  const frame = useRef<HTMLElement>(null);
  const schema = useSchema();
  const fetcher = useMemo(() => fetcherOf(language, () => key.current), [language]);
  useEffect(() => {
    document.documentElement.lang = language;
    const parameters = new URLSearchParams({ ...(query.length <= longest && { query }), language });
    history.replaceState(null, "", `/graphiql?${parameters}`);
  }, [query, language]);
  useEffect(() => labelEditors(frame.current!, words[language].editors), [language]);
  return (
    <>
      <Bar
        language={language}
        onLanguage={setLanguage}
        onExample={(chosen) => setQuery(chosen.text)}
        onKey={(text) => (key.current = text)}
      />
      <main ref={frame} className="console" aria-label={words[language].console} lang="en">
        <GraphiQL
          fetcher={fetcher as never}
          schema={schema}
          query={query}
          onEditQuery={setQuery}
          shouldPersistHeaders={false}
          isHeadersEditorEnabled={false}
          disableTabs
          storage={nowhere}
        />
      </main>
    </>
  );
}

/** Nothing is kept in the browser: the text is in the address, the key in memory. */
const nowhere = { getItem: () => null, setItem: () => {}, removeItem: () => {}, clear: () => {}, length: 0 };
