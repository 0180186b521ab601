import { type Answer, valueAt } from "../../answers/answer.ts";
import { useAnswer } from "../../answers/useAnswer.ts";
import { AnswerDetails } from "../../components/AnswerBlock.tsx";
import { Result } from "../../components/Result.tsx";
import { useLanguage, useWords } from "../../languages/context.ts";
import { quantity } from "../../languages/quantity.ts";
import { useNotation } from "../../languages/useNotation.ts";
import type { Question } from "../../questions/question.ts";
import { words } from "./words.ts";

const months = [12, 24, 36] as const;
const figures = months.flatMap((month) => ["", "_lower", "_upper", "_observations"].map((statistic) => `alive${month}_months${statistic}`));

/** Chains still active, by phase, each estimate with its confidence interval. */
export function Survival({ question: of }: { question: (figures: readonly string[]) => Question }) {
  const say = useWords(words);
  const question = of(figures);
  const loaded = useAnswer(question);
  return (
    <section class="answer">
      <Result of={loaded}>
        {(answer) => (
          <>
            <h2>{say.survival}</h2>
            <p>{say.survivalText}</p>
            <div class="table" tabIndex={0} role="region" aria-label={say.survival}>
              <table class="survival">
                <thead>
                  <tr>
                    <th scope="col">{answer.dimensions[0]!.title}</th>
                    {months.map((month) => (
                      <th key={month} scope="col">
                        {say.after(month)}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {answer.dimensions[0]!.members.map((member, place) => (
                    <tr key={member.code}>
                      <th scope="row">{member.label}</th>
                      {months.map((month) => (
                        <td key={month}>
                          <Estimate answer={answer} member={place} month={month} />
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            <AnswerDetails question={question} answer={answer} />
          </>
        )}
      </Result>
    </section>
  );
}

/** An estimate with its interval, in figures and as a bar. */
function Estimate({ answer, member, month }: { answer: Answer; member: number; month: number }) {
  const say = useWords(words);
  const language = useLanguage();
  const notation = useNotation();
  const figure = (statistic: string) => answer.figures.findIndex((other) => other.name === `alive${month}_months${statistic}`);
  const read = (statistic: string) => valueAt(answer, [member], figure(statistic)).value;
  const [value, lower, upper, chains] = [read(""), read("_lower"), read("_upper"), read("_observations")];
  if (value === null) return <>{say.tooEarly}</>;
  return (
    <>
      <strong>{quantity(value, { code: "PERCENT", name: "%" }, language)}</strong>
      <span class="interval" aria-hidden="true">
        {lower !== null && upper !== null && <span style={{ left: `${lower}%`, width: `${upper - lower}%` }} />}
        <i style={{ left: `${value}%` }} />
      </span>
      <small>
        {lower !== null && upper !== null ? say.interval(notation.number(lower, 1), notation.number(upper, 1)) : say.noInterval}
        {chains !== null && `; ${say.chains(notation.number(chains))}`}
      </small>
    </>
  );
}
