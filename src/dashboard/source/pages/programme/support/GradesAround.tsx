import operation from "@operations/grade-transitions.graphql";
import text from "@operations/grade-transitions.graphql?raw";
import { useOperation } from "../../../api/useLoaded.ts";
import { Result } from "../../../components/Result.tsx";
import type { GradeTransitionsQuery } from "../../../generated/operations.ts";
import { useLanguage, useWords } from "../../../languages/context.ts";
import { quantity } from "../../../languages/quantity.ts";
import { useNotation } from "../../../languages/useNotation.ts";
import { csvOf } from "./csv.ts";
import { matrixOf, type Transitions } from "./grades.ts";
import { words } from "./gradeWords.ts";
import { ResultDetails } from "./ResultDetails.tsx";

const [before, after] = [1, 2];
const percentage = { code: "PERCENT", name: "%" };

/** Grades of supported organisations before and after support, as a matrix. */
export function GradesAround({ release }: { release: string | null }) {
  const say = useWords(words);
  const language = useLanguage();
  const notation = useNotation();
  const variables = { before: -before, after, release, language: language.toUpperCase() };
  const loaded = useOperation<GradeTransitionsQuery>(operation, variables);
  return (
    <section class="answer">
      <h3>{say.title}</h3>
      <p>{say.text(before, after)}</p>
      <Result of={loaded}>
        {({ evaluation: { transitions, release: used } }) => (
          <>
            {transitions.status === "Q" ? (
              <p class="notice">{say.withheld}</p>
            ) : transitions.transitions.length === 0 ? (
              <p class="notice">{say.missing}</p>
            ) : (
              <>
                {transitions.stayerShare !== null && (
                  <p class="overall">
                    <strong>
                      {say.stayers(quantity(transitions.stayerShare, percentage, language), notation.number(transitions.organisations))}
                    </strong>
                  </p>
                )}
                <Matrix of={transitions} />
              </>
            )}
            <ResultDetails
              release={used}
              assumptions={transitions.assumptions}
              citation={transitions.citation}
              dropped={transitions.dropped}
              operation={{ id: operation, text, variables }}
              csv={() =>
                csvOf(
                  ["before", "after", "organisations", "share"],
                  transitions.transitions.map((cell) => [cell.before.code, cell.after.code, cell.organisations, cell.share]),
                )
              }
              name="grades-around-support"
            />
          </>
        )}
      </Result>
    </section>
  );
}

function Matrix({ of: transitions }: { of: Transitions }) {
  const say = useWords(words);
  const language = useLanguage();
  const notation = useNotation();
  const { columns, rows } = matrixOf(transitions);
  return (
    <>
      <div class="table" tabIndex={0} role="region" aria-label={say.title}>
        <table class="matrix">
          <caption class="unseen">{say.title}</caption>
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>
                {say.before}
              </th>
              <th scope="colgroup" colSpan={columns.length}>
                {say.after}
              </th>
            </tr>
            <tr>
              {columns.map(({ code, name }) => (
                <th key={code} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ grade, cells }) => (
              <tr key={grade.code}>
                <th scope="row">{grade.name}</th>
                {cells.map((cell, place) => (
                  <td
                    key={columns[place]!.code}
                    class={columns[place]!.code === grade.code ? "same" : undefined}
                    style={cell?.share ? { "--share": `${Math.round(0.4 * cell.share)}%` } : undefined}
                  >
                    {cell && (
                      <>
                        <strong>{notation.number(cell.organisations)}</strong>
                        {cell.share !== null && <small>{quantity(cell.share, percentage, language)}</small>}
                      </>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>
        {say.same} {say.shade}
      </p>
    </>
  );
}
