import type { Catalogue, Cube } from "../../catalogue/useCatalogue.ts";
import { useMembers } from "../../catalogue/useMembers.ts";
import { useWords } from "../../languages/context.ts";
import type { Question } from "../../questions/question.ts";
import { type Narrowing as OneNarrowing, narrowingsOf } from "./narrowings.ts";
import { words } from "./words.ts";

interface NarrowingProps {
  question: Question;
  cube: Cube;
  catalogue: Catalogue;
  setQuestion: (question: Question) => void;
}

/** Questions near one that has no answer, each a press away. */
export function Narrowing({ question, cube, catalogue, setQuestion }: NarrowingProps) {
  const say = useWords(words);
  const time = cube.dimensions.find((dimension) => dimension.isTime) ?? null;
  const isKnown = question.release === null || catalogue.releases.some((release) => release.id === question.release);
  const years = useMembers(cube, time, isKnown ? question : { ...question, release: null }).value;
  const lastYear = years?.map((member) => Number(member.code)).findLast(Number.isInteger) ?? null;
  const textOf = (narrowing: OneNarrowing) => {
    switch (narrowing.kind) {
      case "byYear":
        return say.byYear;
      case "year":
        return say.onlyYear(narrowing.year);
      case "dimension":
        return say.without(narrowing.title);
      case "condition":
        return say.withoutCondition(narrowing.title);
      case "release":
        return say.inNewest;
      case "first":
        return say.startAgain;
    }
  };
  return (
    <div class="narrowing">
      <p>{say.instead}</p>
      {narrowingsOf(question, cube, catalogue, lastYear).map((narrowing) => (
        <button type="button" key={textOf(narrowing)} onClick={() => setQuestion(narrowing.question)}>
          {textOf(narrowing)}
        </button>
      ))}
    </div>
  );
}
