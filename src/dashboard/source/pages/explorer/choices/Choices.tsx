import { CheckBox } from "../../../components/CheckBox.tsx";
import { firstQuestion } from "../../../catalogue/firstQuestion.ts";
import type { Catalogue, Cube } from "../../../catalogue/useCatalogue.ts";
import { Definition } from "../../../components/Definition.tsx";
import { useMedia } from "../../../components/useMedia.ts";
import { useWords } from "../../../languages/context.ts";
import type { Question } from "../../../questions/question.ts";
import { words } from "../words.ts";
import { DimensionChoices } from "./DimensionChoices.tsx";
import { FigureChoices } from "./FigureChoices.tsx";
import { ReleaseChoice } from "./ReleaseChoice.tsx";

export interface ChoicesProps {
  question: Question;
  cube: Cube;
  catalogue: Catalogue;
  setQuestion: (question: Question) => void;
}

/** Everything that makes a question. On a small screen it is closed at first, so that the figures are in sight. */
export function Choices(props: ChoicesProps) {
  const say = useWords(words);
  const isWide = useMedia("(min-width: 60rem)");
  return (
    <div class="chooser">
      <a class="skip" href="#answer">
        {say.skip}
      </a>
      <details open={isWide}>
        <summary>{say.question}</summary>
        <ChoiceForm {...props} />
      </details>
    </div>
  );
}

function ChoiceForm({ question, cube, catalogue, setQuestion }: ChoicesProps) {
  const say = useWords(words);
  const hasAreas = question.by
    .concat(question.where.map((condition) => condition.dimension))
    .some((name) => name === "region" || name === "province");
  return (
    <form class="choices" onSubmit={(event) => event.preventDefault()} aria-label={say.question}>
      <div class="choice">
        <label for="cube">{say.subject}</label>
        <Definition of={cube.title}>
          <p>{cube.summary}</p>
        </Definition>
        <select
          id="cube"
          value={cube.name}
          onChange={(event) => setQuestion(firstQuestion(catalogue.cubes.find((other) => other.name === event.currentTarget.value)!))}
        >
          {catalogue.cubes.map((other) => (
            <option key={other.name} value={other.name}>
              {other.title}
            </option>
          ))}
        </select>
      </div>
      <FigureChoices question={question} cube={cube} setQuestion={setQuestion} />
      <DimensionChoices question={question} cube={cube} setQuestion={setQuestion} />
      <fieldset class="choice">
        <legend>{say.more}</legend>
        <CheckBox isOn={question.totals} onChange={(isOn) => setQuestion({ ...question, totals: isOn })}>
          {say.totals}
        </CheckBox>
        {hasAreas && (
          <label class="line">
            {say.areas}
            <select
              value={question.areas}
              onChange={(event) =>
                setQuestion({
                  ...question,
                  areas: event.currentTarget.value as Question["areas"],
                  // Codes mean something else in the other set.
                  where: question.where.filter((condition) => condition.dimension !== "region" && condition.dimension !== "province"),
                })
              }
            >
              <option value="AREAS_2025">{say.areas2025}</option>
              <option value="AREAS_BEFORE_2025">{say.areasBefore2025}</option>
            </select>
          </label>
        )}
        {cube.name === "cooperatives" && (
          <label class="line">
            {say.population}
            <select
              value={question.population ?? ""}
              onChange={(event) => setQuestion({ ...question, population: (event.currentTarget.value || null) as Question["population"] })}
            >
              <option value="">{say.usual}</option>
              <option value="COOPERATIVES">{say.cooperativesOnly}</option>
              <option value="ALL_ORGANISATIONS">{say.allOrganisations}</option>
            </select>
          </label>
        )}
        <ReleaseChoice question={question} catalogue={catalogue} setQuestion={setQuestion} />
      </fieldset>
    </form>
  );
}
