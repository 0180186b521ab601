/** @jsxImportSource react */
import { useState } from "react";
import { type Language, languages } from "../languages/language.ts";
import { type Example, examples } from "./operations.ts";
import { words } from "./words.ts";

interface BarProps {
  language: Language;
  onLanguage: (language: Language) => void;
  onExample: (example: Example) => void;
  onKey: (key: string) => void;
}

/** Above GraphiQL: the way back, examples, the language of answers, and a field for a key. */
export function Bar({ language, onLanguage, onExample, onKey }: BarProps) {
  const say = words[language];
  const [chosen, setChosen] = useState("");
  const summary = examples.find((example) => example.id === chosen)?.summary;
  const choose = (id: string) => {
    setChosen(id);
    const example = examples.find((other) => other.id === id);
    if (example) onExample(example);
  };
  return (
    <header className="bar" lang={language}>
      <h1>
        <a href={`/?language=${language}`}>Collective Economy</a> GraphiQL
      </h1>
      <label>
        {say.example}
        <select value={chosen} onChange={(event) => choose(event.target.value)} lang="en">
          <option value="">{say.choose}</option>
          {examples.map((example) => (
            <option key={example.id} value={example.id}>
              {example.id.replaceAll("-", " ")}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say.language}
        <select value={language} onChange={(event) => onLanguage(event.target.value as Language)}>
          {languages.map((other) => (
            <option key={other} value={other} lang={other}>
              {words[other].itself}
            </option>
          ))}
        </select>
      </label>
      <label title={say.memory}>
        {say.key}
        <input
          type="password"
          autoComplete="off"
          spellCheck={false}
          aria-describedby="key-note"
          onChange={(event) => onKey(event.target.value.trim())}
        />
      </label>
      <p id="key-note">{say.memory}</p>
      {summary && (
        <p className="summary" lang="en" role="status">
          {summary}
        </p>
      )}
    </header>
  );
}
