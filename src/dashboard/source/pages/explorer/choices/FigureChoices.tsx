import { CheckBox } from "../../../components/CheckBox.tsx";
import { useState } from "preact/hooks";
import type { Cube, Measure } from "../../../catalogue/useCatalogue.ts";
import { Definition } from "../../../components/Definition.tsx";
import { useWords } from "../../../languages/context.ts";
import type { Question } from "../../../questions/question.ts";
import { matches } from "../../../languages/search.ts";
import { words } from "../words.ts";
import { MeasureMeaning } from "./MeasureMeaning.tsx";

interface FigureChoicesProps {
  question: Question;
  cube: Cube;
  setQuestion: (question: Question) => void;
}

/** The figures of the answer; the last one can't be taken away. */
export function FigureChoices({ question, cube, setQuestion }: FigureChoicesProps) {
  const say = useWords(words);
  const [searched, setSearched] = useState("");
  const chosen = new Set(question.figures);
  const set = (name: string, isOn: boolean) => {
    const figures = isOn ? [...question.figures, name] : question.figures.filter((other) => other !== name);
    if (figures.length > 0) setQuestion({ ...question, figures });
  };
  const isShown = (measure: Measure) =>
    matches(searched, measure.title, measure.summary) || measure.figures.some((figure) => matches(searched, figure.title));
  return (
    <fieldset class="choice">
      <legend>{say.figures(chosen.size)}</legend>
      <input
        type="search"
        value={searched}
        placeholder={say.search}
        aria-label={say.searchFigures}
        onInput={(event) => setSearched(event.currentTarget.value)}
      />
      <ul class="list" tabIndex={-1}>
        {cube.measures.filter(isShown).map((measure) => (
          <li key={measure.name}>
            <div class="item">
              {measure.figures.slice(0, 1).map((figure) => (
                <CheckBox key={figure.name} isOn={chosen.has(figure.name)} onChange={(isOn) => set(figure.name, isOn)}>
                  {figure.title}
                </CheckBox>
              ))}
              <Definition of={measure.title}>
                <MeasureMeaning measure={measure} cube={cube} release={question.release} />
              </Definition>
            </div>
            {measure.figures.length > 1 && (
              <details open={measure.figures.slice(1).some((figure) => chosen.has(figure.name)) || searched !== ""}>
                <summary>{say.moreFigures(measure.title)}</summary>
                {measure.figures.slice(1).map((figure) => (
                  <CheckBox key={figure.name} isOn={chosen.has(figure.name)} onChange={(isOn) => set(figure.name, isOn)}>
                    {figure.title}
                  </CheckBox>
                ))}
              </details>
            )}
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
