import { useAnswer } from "../../answers/useAnswer.ts";
import { fileName } from "../../catalogue/fileNames.ts";
import type { Basis } from "../../catalogue/WithRelease.tsx";
import { AnswerDetails } from "../../components/AnswerBlock.tsx";
import { Result } from "../../components/Result.tsx";
import { useLanguage, useWords } from "../../languages/context.ts";
import { quantity } from "../../languages/quantity.ts";
import { questionOf } from "../../questions/question.ts";
import { words } from "./words.ts";

/** Figures of the year, each by its measure and its name in files. */
const figures = [
  { measure: "cooperatives", figure: "cooperatives" },
  { measure: "members", figure: "members_total" },
  { measure: "workers", figure: "workers_total" },
  { measure: "revenue", figure: "revenue_total" },
  { measure: "revenuePerCooperative", figure: fileName("revenuePerCooperative") },
  { measure: "shareNonAgricultural", figure: fileName("shareNonAgricultural") },
];

/** What the platform counts for the newest full year. */
export function PlatformFigures({ basis: { catalogue, release, pinned, year } }: { basis: Basis }) {
  const say = useWords(words);
  const language = useLanguage();
  const question = questionOf({
    cube: "cooperatives",
    by: ["year"],
    figures: figures.map(({ figure }) => figure),
    where: [{ dimension: "year", from: year, to: year }],
    release: pinned,
  });
  const loaded = useAnswer(question);
  const measures = catalogue.cubes.find((cube) => cube.name === "cooperatives")?.measures ?? [];
  return (
    <section class="story">
      <h2>{say.platform(year)}</h2>
      <p>{release.isSynthetic ? say.platformSynthetic : say.platformText}</p>
      <Result of={loaded}>
        {(answer) => (
          <>
            <dl class="key-figures">
              {answer.figures.map((figure, place) => {
                const measure = measures.find(({ name }) => figures.some((wanted) => wanted.measure === name && wanted.figure === figure.name));
                const value = answer.values[place] ?? null;
                const status = answer.statuses.get(place);
                return (
                  <div class="key-figure" key={figure.name}>
                    <dt>{measure?.title ?? figure.title}</dt>
                    <dd>
                      <strong class="value">
                        {value === null ? say.noValue : quantity(value, { code: measure?.unit ?? "", name: figure.unit }, language)}
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
