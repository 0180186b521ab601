import { Suspense, lazy } from "preact/compat";
import { useState } from "preact/hooks";
import { Link } from "../address/Link.tsx";
import type { Answer } from "../answers/answer.ts";
import { useAnswer } from "../answers/useAnswer.ts";
import type { ChartKind } from "../charts/choice.ts";
import { DeveloperPanel } from "../developer/DeveloperPanel.tsx";
import { useLanguage, useWords } from "../languages/context.ts";
import { useNotation } from "../languages/useNotation.ts";
import { fileOf } from "../questions/files.ts";
import { parametersOf } from "../questions/parameters.ts";
import type { Question } from "../questions/question.ts";
import { AnswerTable } from "../tables/AnswerTable.tsx";
import { layoutOf } from "../tables/layout.ts";
import { Loading } from "./Loading.tsx";
import { Result } from "./Result.tsx";
import { words } from "./answerWords.ts";

// Charts are loaded when the first one is shown.
const AnswerChart = lazy(() => import("../charts/AnswerChart.tsx"));

interface AnswerBlockProps {
  question: Question;
  /** Its heading; the question in words when null. */
  title?: string;
  /** A sentence under the heading that says what is to be seen. */
  text?: string;
  /** What is shown first. */
  view?: "table" | "chart";
  /** Kind of chart; by default the one that suits the answer. */
  chart?: ChartKind;
  /** Figure of the chart; the first by default. */
  figure?: string;
  /** Dimensions that go across in the table; time by default. */
  columns?: readonly string[];
}

/** A question with its answer as chart and table, notes, source, files and code. */
export function AnswerBlock({ question, title, text, view = "chart", chart, figure, columns }: AnswerBlockProps) {
  const say = useWords(words);
  const loaded = useAnswer(question);
  const [shown, setShown] = useState(view);
  return (
    <section class="answer">
      <Result of={loaded}>
        {(answer) => (
          <>
            <h2>{title ?? answer.title}</h2>
            {text && <p>{text}</p>}
            <div class="views" role="group" aria-label={say.view}>
              {(["chart", "table"] as const).map((other) => (
                <button type="button" key={other} aria-pressed={shown === other} onClick={() => setShown(other)}>
                  {say[other]}
                </button>
              ))}
              <Link to={{ page: "explorer", ...parametersOf(question) }}>{say.explore}</Link>
            </div>
            {shown === "table" ? (
              <AnswerTable answer={answer} layout={layoutOf(answer, columns ?? null)} />
            ) : (
              <Suspense fallback={<Loading />}>
                <AnswerChart answer={answer} kind={chart ?? null} figure={figure ?? null} title={title} />
              </Suspense>
            )}
            <AnswerDetails question={question} answer={answer} />
          </>
        )}
      </Result>
    </section>
  );
}

/** Notes, source, citation, files and code of an answer. */
export function AnswerDetails({ question, answer }: { question: Question; answer: Answer }) {
  const say = useWords(words);
  const language = useLanguage();
  const notation = useNotation();
  const files = ["xlsx", "csv", "parquet", "json"] as const;
  return (
    <div class="details">
      <p class="source">
        {say.source(answer.release, notation.day(answer.publishedOn))}
        {answer.isSynthetic && <> {say.synthetic}</>}
        {answer.withheld > 0 && <> {say.withheld(answer.withheld)}</>}{" "}
        <Link to={{ page: "lineage", ...parametersOf(question) }}>{say.lineage}</Link>
      </p>
      <p class="files">
        {say.files}:{" "}
        {files.map((format) => (
          <a key={format} href={fileOf(question, format, language)} download>
            {format.toUpperCase()}
          </a>
        ))}
      </p>
      <details>
        <summary>{say.notes(answer.notes.length)}</summary>
        <ul>
          {answer.notes.map((note) => (
            <li key={note.code}>{note.text}</li>
          ))}
        </ul>
        <p>
          <strong>{say.citation}:</strong> {answer.citation.text} <a href={answer.citation.url}>{say.permanent}</a>
        </p>
      </details>
      <DeveloperPanel question={question} />
    </div>
  );
}
