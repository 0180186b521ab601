import operation from "@operations/attainment-of-targets.graphql";
import { useOperation } from "../../api/useLoaded.ts";
import { Result } from "../../components/Result.tsx";
import type { AttainmentOfTargetsQuery } from "../../generated/operations.ts";
import { useLanguage, useWords } from "../../languages/context.ts";
import { quantity } from "../../languages/quantity.ts";
import { useStatements } from "../../official/useStatements.ts";
import { words as officialWords } from "../../official/words.ts";
import { words } from "./words.ts";

type Comparison = AttainmentOfTargetsQuery["officialComparisons"]["nodes"][number];

/** The country's targets beside what sources report. */
export function Targets() {
  const say = useWords(words);
  const loaded = useOperation<AttainmentOfTargetsQuery>(operation);
  return (
    <section class="story">
      <h2>{say.targets}</h2>
      <p>{say.targetsText}</p>
      <Result of={loaded}>
        {({ officialComparisons }) => (
          <div class="table" tabIndex={0} role="region" aria-label={say.targets}>
            <table class="wide-text">
              <thead>
                <tr>
                  {say.targetColumns.map((column) => (
                    <th key={column} scope="col">
                      {column}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {[...officialComparisons.nodes]
                  .sort(
                    (one, other) =>
                      one.figure.periodEnd.localeCompare(other.figure.periodEnd) || Number(other.isComparable) - Number(one.isComparable),
                  )
                  .map((comparison) => (
                    <Target key={comparison.code} comparison={comparison} />
                  ))}
              </tbody>
            </table>
          </div>
        )}
      </Result>
    </section>
  );
}

function Target({ comparison: { indicator, figure, other, isComparable, attainment, isMet, reasons } }: { comparison: Comparison }) {
  const say = useWords(officialWords);
  const language = useLanguage();
  const wording = useStatements();
  return (
    <tr>
      <th scope="row">{indicator.name}</th>
      <td>
        <strong>{wording.value(figure)}</strong>, {wording.period(figure)}
        <br />
        {figure.sourceDocument.issuerName}
      </td>
      <td>
        {other ? (
          <>
            <strong>{wording.value(other)}</strong>, {wording.period(other)}, {wording.kind(other)}
            <br />
            {other.indicator.code !== indicator.code && <>{other.indicator.name}. </>}
            {other.sourceDocument.issuerName}
          </>
        ) : (
          say.noActual
        )}
      </td>
      <td>
        {isComparable && attainment !== null ? (
          <>
            {quantity(attainment, { code: "PERCENT", name: "%" }, language)}
            {isMet !== null && <>, {isMet ? say.met : say.missed}</>}
          </>
        ) : (
          say.notComparable
        )}
      </td>
      <td>{reasons.map((reason) => reason.text).join(" ")}</td>
    </tr>
  );
}
