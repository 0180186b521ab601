import { useAnswer } from "../../answers/useAnswer.ts";
import type { Basis } from "../../catalogue/WithRelease.tsx";
import { AnswerDetails } from "../../components/AnswerBlock.tsx";
import { Result } from "../../components/Result.tsx";
import { useLanguage, useWords } from "../../languages/context.ts";
import { quantity } from "../../languages/quantity.ts";
import { questionOf } from "../../questions/question.ts";
import { words } from "./words.ts";

/** Figures of the year, by their names in files. */
const figures = ["cooperatives", "members_total", "workers_total", "revenue_total", "revenue_per_cooperative", "share_non_agricultural"];

/** What the platform counts for the newest full year. */
export function PlatformFigures({ basis: { release, pinned, year } }: { basis: Basis }) {
  const say = useWords(words);
  const language = useLanguage();
  const question = questionOf({
    cube: "cooperatives",
    by: ["year"],
    figures,
    where: [{ dimension: "year", from: year, to: year }],
    release: pinned,
  });
  const loaded = useAnswer(question);
  return (
    <section class="story">
      <h2>{say.platform(year)}</h2>
      <p>{release.isSynthetic ? say.platformSynthetic : say.platformText}</p>
      <Result of={loaded}>
        {(answer) => (
          <>
            <dl class="key-figures">
              {answer.figures.map((figure, place) => {
                const value = answer.values[place] ?? null;
                const status = answer.statuses.get(place);
                return (
                  <div class="key-figure" key={figure.name}>
                    <dt>{figure.title}</dt>
                    <dd>
                      <strong class="value">
                        {value === null ? say.noValue : quantity(value, { code: figure.unitCode, name: figure.unit }, language)}
                      </strong>
                      {status && <span class="origin">{answer.statusNames.get(status)?.toLowerCase()}</span>}
                    </dd>
                  </div>
                );
              })}
            </dl>
            <AnswerDetails question={question} answer={answer} />
          </>
        )}
      </Result>
    </section>
  );
}
