import { Link } from "../../address/Link.tsx";
import { Failure } from "../../components/Failure.tsx";
import { Result } from "../../components/Result.tsx";
import { useLanguage, useWords } from "../../languages/context.ts";
import { useNotation } from "../../languages/useNotation.ts";
import type { Answer } from "../../answers/answer.ts";
import type { Loaded } from "../../api/useLoaded.ts";
import { Facts } from "../../records/Facts.tsx";
import { AnswerTable } from "../../tables/AnswerTable.tsx";
import { layoutOf } from "../../tables/layout.ts";
import { type CitedAnswer, parametersOf } from "./cited.ts";
import { Differences } from "./Differences.tsx";
import { useConditions } from "./useConditions.ts";
import { useAnswerOf, useCited } from "./useCited.ts";
import { Why } from "./Why.tsx";
import { words } from "./words.ts";

/** A citation with its answer then and now. */
export function CitedBlock({ token }: { token: string }) {
  const say = useWords(words);
  const cited = useCited(token);
  if (cited.failure)
    return (
      <Failure failure={cited.failure} again={cited.again}>
        <p>{say.invalid}</p>
      </Failure>
    );
  return <Result of={cited}>{(answer) => <Compared cited={answer} token={token} />}</Result>;
}

function Compared({ cited, token }: { cited: CitedAnswer; token: string }) {
  const say = useWords(words);
  const language = useLanguage();
  const notation = useNotation();
  const then = useAnswerOf(cited, cited.release);
  const now = useAnswerOf(cited, null);
  const conditions = useConditions(cited.question, then.value ?? now.value);
  const parameters = parametersOf(cited.question);
  const page = `/cite/${token}?language=${language}`;
  const isCurrent = now.value?.release === cited.release;
  const isPart = cited.skip > 0 || cited.cells.length < cited.cellCount;
  return (
    <>
      <h2>{say.question}</h2>
      <Facts
        of={[
          [say.asked, then.value?.title ?? now.value?.title],
          [say.conditions, conditions.length > 0 ? conditions.map(([title, text]) => `${title} ${text}`).join("; ") : undefined],
          [say.release, <Link to={{ page: "releases", release: cited.release }}>{cited.release}</Link>],
          [say.published, notation.day(cited.publishedOn)],
          [say.access, cited.access === "EXACT" ? say.exact : say.protected],
          [say.areas, cited.question.areas === "AREAS_2025" ? say.areasNew : say.areasOld],
          [say.part, isPart ? say.partOf(cited.skip + 1, cited.skip + cited.cells.length, cited.cellCount) : undefined],
          [say.data, cited.isSynthetic ? say.synthetic : undefined],
        ]}
      />
      <p class="links">
        <a href={`/cite/${token}?format=json`}>{say.bytes}</a>
        <a href={page}>{say.plain}</a>
        {parameters && <Link to={{ page: "explorer", cube: cited.question.cube, ...parameters }}>{say.explore}</Link>}
      </p>
      {parameters === null ? (
        <p class="unshown">{say.notAsked}</p>
      ) : (
        <>
          <h2>{say.then}</h2>
          <Shown of={then} />
          <h2>{say.now}</h2>
          {isCurrent ? <p>{say.same}</p> : <Shown of={now} />}
          {!isCurrent && then.value && now.value && <Differences then={then.value} now={now.value} />}
          {!isCurrent && now.value && (
            <Why then={cited.release} now={now.value.release} thenNotes={then.value?.notes ?? []} nowNotes={now.value.notes} />
          )}
        </>
      )}
    </>
  );
}

function Shown({ of }: { of: Loaded<Answer> }) {
  const say = useWords(words);
  const notation = useNotation();
  return (
    <Result of={of}>
      {(answer) => (
        <>
          <p>{say.source(answer.release, notation.day(answer.publishedOn))}</p>
          <AnswerTable answer={{ ...answer, title: `${answer.title} (${answer.release})` }} layout={layoutOf(answer, null)} />
        </>
      )}
    </Result>
  );
}
