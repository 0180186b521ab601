import { useAddress } from "../../address/useAddress.ts";
import { AnswerBlock } from "../../components/AnswerBlock.tsx";
import { questionIn } from "../../questions/parameters.ts";
import { questionOf } from "../../questions/question.ts";

const first = questionOf({ cube: "cooperatives", by: ["region", "year"], figures: ["cooperatives"] });

/** Any question to any cube. */
export default function ExplorerPage() {
  const question = questionIn(useAddress()) ?? first;
  return <AnswerBlock question={question} view="table" />;
}
