import { WithRelease } from "../../catalogue/WithRelease.tsx";
import { AnswerBlock } from "../../components/AnswerBlock.tsx";
import { useWords } from "../../languages/context.ts";
import { questionOf } from "../../questions/question.ts";
import { OfficialFigures } from "./OfficialFigures.tsx";
import { PlatformFigures } from "./PlatformFigures.tsx";
import { Targets } from "./Targets.tsx";
import { Ways } from "./Ways.tsx";
import { words } from "./words.ts";
import "../../styles/stories.css";

/** Key figures, what became of the targets, what is official and what is synthetic, and where to go from here. */
export default function OverviewPage() {
  const say = useWords(words);
  return (
    <>
      <h1>{say.title}</h1>
      <p class="lead">{say.lead}</p>
      <OfficialFigures />
      <WithRelease>
        {(basis) => (
          <>
            <PlatformFigures basis={basis} />
            <AnswerBlock
              title={say.trend}
              text={say.trendText(basis.release.firstYear, basis.release.lastYear)}
              question={questionOf({
                cube: "cooperatives",
                by: ["region", "year"],
                figures: ["cooperatives"],
                release: basis.pinned,
              })}
              chart="line"
            />
          </>
        )}
      </WithRelease>
      <Targets />
      <WithRelease isQuiet>
        {({ year, pinned }) => (
          <AnswerBlock
            title={say.modelTargets(year)}
            text={say.modelTargetsText}
            question={questionOf({
              cube: "outcomes",
              by: ["indicator"],
              figures: ["share_meeting_target", "attainment_median", "models"],
              where: [{ dimension: "year", from: year, to: year }],
              release: pinned,
            })}
            chart="bar"
            figure="share_meeting_target"
          />
        )}
      </WithRelease>
      <Ways />
    </>
  );
}
