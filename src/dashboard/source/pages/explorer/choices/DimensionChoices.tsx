import { CheckBox } from "../../../components/CheckBox.tsx";
import { Link } from "../../../address/Link.tsx";
import { columnOf } from "../../../catalogue/names.ts";
import type { Cube, Dimension } from "../../../catalogue/useCatalogue.ts";
import { Definition } from "../../../components/Definition.tsx";
import { useWords } from "../../../languages/context.ts";
import { type Question, withCondition } from "../../../questions/question.ts";
import { words } from "../words.ts";
import { MemberFilter } from "./MemberFilter.tsx";

interface DimensionChoicesProps {
  question: Question;
  cube: Cube;
  setQuestion: (question: Question) => void;
}

/** By what the figures are broken down, and which members count. */
export function DimensionChoices({ question, cube, setQuestion }: DimensionChoicesProps) {
  const say = useWords(words);
  const setBy = (name: string, isOn: boolean) => {
    const by = isOn ? withDimension(question.by, name, cube) : question.by.filter((other) => other !== name);
    if (by.length > 0) setQuestion({ ...question, by });
  };
  return (
    <fieldset class="choice">
      <legend>{say.dimensions(question.by.length)}</legend>
      <ul class="list">
        {cube.dimensions.map((dimension) => {
          const name = columnOf(dimension.name);
          const condition = question.where.find((other) => other.dimension === name) ?? null;
          return (
            <li key={name}>
              <div class="item">
                <CheckBox isOn={question.by.includes(name)} onChange={(isOn) => setBy(name, isOn)}>
                  {dimension.title}
                </CheckBox>
                <Definition of={dimension.title}>
                  <DimensionMeaning dimension={dimension} cube={cube} />
                </Definition>
              </div>
              <MemberFilter
                cube={cube}
                dimension={dimension}
                question={question}
                condition={condition}
                setCondition={(next) => setQuestion(withCondition(question, name, next))}
              />
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}

/** Time stays last, so that it goes across. */
function withDimension(by: readonly string[], name: string, cube: Cube): string[] {
  const isTime = (other: string) => cube.dimensions.some((dimension) => dimension.isTime && columnOf(dimension.name) === other);
  return [...by, name].sort((left, right) => Number(isTime(left)) - Number(isTime(right)));
}

function DimensionMeaning({ dimension, cube }: { dimension: Dimension; cube: Cube }) {
  const say = useWords(words);
  return (
    <>
      <p>{dimension.summary}</p>
      {dimension.several && <p>{say.several}</p>}
      {dimension.sensitive && <p>{say.sensitive}</p>}
      <p>
        <Link to={{ page: "dictionary", cube: cube.name, name: dimension.name }}>{say.inDictionary}</Link>
      </p>
    </>
  );
}
