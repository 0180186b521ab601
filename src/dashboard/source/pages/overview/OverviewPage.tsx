import { AnswerBlock } from "../../components/AnswerBlock.tsx";
import { useWords } from "../../languages/context.ts";
import { questionOf } from "../../questions/question.ts";
import { words } from "./words.ts";

/** Key figures and where to go from them. */
export default function OverviewPage() {
  const say = useWords(words);
  return (
    <>
      <h1>{say.title}</h1>
      <AnswerBlock
        title={say.trend}
        question={questionOf({ cube: "cooperatives", by: ["region", "year"], figures: ["cooperatives"], totals: true })}
        view="table"
      />
    </>
  );
}
