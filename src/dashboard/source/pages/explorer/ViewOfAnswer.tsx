import { useAnswer } from "../../answers/useAnswer.ts";
import { usePageTools } from "../../assistants/usePageTools.ts";
import type { Catalogue, Cube } from "../../catalogue/useCatalogue.ts";
import { AnswerDetails } from "../../components/AnswerBlock.tsx";
import { Failure } from "../../components/Failure.tsx";
import { Result } from "../../components/Result.tsx";
import { useWords } from "../../languages/context.ts";
import { EmbeddedSource } from "./EmbeddedSource.tsx";
import { Narrowing } from "./Narrowing.tsx";
import { Sharing } from "./sharing/Sharing.tsx";
import { Toolbar } from "./Toolbar.tsx";
import { ViewOfChart } from "./ViewOfChart.tsx";
import { ViewOfTable } from "./ViewOfTable.tsx";
import { asking, type View } from "./view.ts";
import { words } from "./words.ts";

interface ViewOfAnswerProps {
  view: View;
  cube: Cube;
  catalogue: Catalogue;
  setView: (view: View) => void;
  /** Whether it stands in a page of somebody else: without the tools of the explorer. */
  isEmbedded: boolean;
}

/** The answer of a view, with what can be done with it. */
export function ViewOfAnswer({ view, cube, catalogue, setView, isEmbedded }: ViewOfAnswerProps) {
  const say = useWords(words);
  const { question } = view;
  const isWhole = question.by.length > 0 && question.figures.length > 0;
  const loaded = useAnswer(isWhole ? question : null);
  usePageTools(isEmbedded ? null : question, loaded.isLoading ? null : loaded.value, (next) => setView(asking(view, next)));
  const narrowing = <Narrowing question={question} cube={cube} catalogue={catalogue} setQuestion={(next) => setView(asking(view, next))} />;
  return (
    <section class="answer" id="answer" tabIndex={-1} aria-label={say.answer}>
      {isEmbedded || <Toolbar view={view} setView={setView} />}
      {!isWhole && narrowing}
      {loaded.failure ? (
        <Failure failure={loaded.failure} again={loaded.again}>
          {narrowing}
        </Failure>
      ) : (
        <Result of={loaded}>
          {(answer) => (
            <>
              {isEmbedded ? <h1>{answer.title}</h1> : <h2>{answer.title}</h2>}
              {answer.places.length === 0 ? (
                <>
                  <p>{say.empty}</p>
                  {narrowing}
                </>
              ) : view.shows === "table" ? (
                <ViewOfTable view={view} answer={answer} setView={setView} isEmbedded={isEmbedded} />
              ) : (
                <ViewOfChart view={view} answer={answer} setView={setView} isEmbedded={isEmbedded} />
              )}
              {isEmbedded ? (
                <EmbeddedSource view={view} answer={answer} />
              ) : (
                <>
                  <AnswerDetails question={question} answer={answer} />
                  <Sharing view={view} answer={answer} catalogue={catalogue} />
                </>
              )}
            </>
          )}
        </Result>
      )}
    </section>
  );
}
