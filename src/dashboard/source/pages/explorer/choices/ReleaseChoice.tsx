import type { Catalogue } from "../../../catalogue/useCatalogue.ts";
import { useWords } from "../../../languages/context.ts";
import { useNotation } from "../../../languages/useNotation.ts";
import type { Question } from "../../../questions/question.ts";
import { words } from "../words.ts";

interface ReleaseChoiceProps {
  question: Question;
  catalogue: Catalogue;
  setQuestion: (question: Question) => void;
}

/** Whether the question follows the newest release or is pinned to one. */
export function ReleaseChoice({ question, catalogue, setQuestion }: ReleaseChoiceProps) {
  const say = useWords(words);
  const notation = useNotation();
  const isUnknown = question.release !== null && !catalogue.releases.some((release) => release.id === question.release);
  return (
    <label class="line">
      {say.release}
      <select value={question.release ?? ""} onChange={(event) => setQuestion({ ...question, release: event.currentTarget.value || null })}>
        <option value="">{say.newest}</option>
        {isUnknown && <option value={question.release!}>{question.release}</option>}
        {catalogue.releases.map((release) => (
          <option key={release.id} value={release.id}>
            {say.releaseOf(release.id, notation.day(release.publishedOn))}
            {release.withdrawal && ` (${say.withdrawn})`}
          </option>
        ))}
      </select>
    </label>
  );
}
