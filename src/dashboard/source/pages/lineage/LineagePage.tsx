import { KeyField } from "../../access/KeyField.tsx";
import { reaches } from "../../access/roles.ts";
import { useRole } from "../../access/useRole.ts";
import { Link } from "../../address/Link.tsx";
import { useAddress } from "../../address/useAddress.ts";
import { useAnswer } from "../../answers/useAnswer.ts";
import { Result } from "../../components/Result.tsx";
import { useWords } from "../../languages/context.ts";
import { parametersOf, questionIn } from "../../questions/parameters.ts";
import { type Question, questionOf } from "../../questions/question.ts";
import "../../records/records.css";
import "./lineage.css";
import { AnswerTable } from "../../tables/AnswerTable.tsx";
import { layoutOf } from "../../tables/layout.ts";
import { OfficialFigure } from "./OfficialFigure.tsx";
import { OfficialFigures } from "./OfficialFigures.tsx";
import { RecordsStep } from "./RecordsStep.tsx";
import { ReleaseStep } from "./ReleaseStep.tsx";
import { SubmissionsStep } from "./SubmissionsStep.tsx";
import { words } from "./words.ts";

/** What is followed when the address names nothing. */
const first = questionOf({
  cube: "cooperatives",
  by: ["region"],
  figures: ["cooperatives", "members_total"],
  where: [{ dimension: "year", codes: ["2024"], isExcluded: false }],
  totals: true,
});

/** Where a figure comes from: its release and sources for everybody, records with submission, file and row for ministries and stewards. */
export default function LineagePage() {
  const say = useWords(words);
  const address = useAddress();
  const figure = address.get("figure");
  const question = questionIn(address);
  return (
    <div class="record">
      <h1>{say.title}</h1>
      <p>{say.means}</p>
      {figure ? <OfficialFigure code={figure} /> : <Followed question={question ?? first} isExample={!question} />}
    </div>
  );
}

function Followed({ question, isExample }: { question: Question; isExample: boolean }) {
  const say = useWords(words);
  const role = useRole();
  const loaded = useAnswer(question);
  return (
    <>
      {isExample && (
        <>
          <p class="unshown">{say.example}</p>
          <OfficialFigures />
        </>
      )}
      <h2>{say.figure}</h2>
      <p class="links">
        <Link to={{ page: "explorer", ...parametersOf(question) }}>{say.explore}</Link>
        <Link to={{ page: "dictionary", cube: question.cube }}>{say.definition}</Link>
      </p>
      <Result of={loaded}>
        {(answer) => (
          <>
            <AnswerTable answer={answer} layout={layoutOf(answer, null)} />
            <ReleaseStep answer={answer} />
          </>
        )}
      </Result>
      <h2>{say.further}</h2>
      <p>{say.notShown}</p>
      <KeyField needs="MINISTRY" text={say.keyWanted} />
      {reaches(role, "MINISTRY") && loaded.value && <RecordsStep question={question} answer={loaded.value} />}
      {reaches(role, "STEWARD") && <SubmissionsStep publishedOn={loaded.value?.publishedOn ?? null} />}
    </>
  );
}
