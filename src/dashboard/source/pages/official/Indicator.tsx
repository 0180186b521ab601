import operation from "@operations/figures-of-indicator.graphql";
import { useOperation } from "../../api/useLoaded.ts";
import { Result } from "../../components/Result.tsx";
import type { FiguresOfIndicatorQuery, OfficialIndicatorsQuery } from "../../generated/operations.ts";
import type { OfficialComparisonKind } from "../../generated/schema.ts";
import { useLanguage, useWords } from "../../languages/context.ts";
import { withinSentence } from "../../languages/quantity.ts";
import { useNotation } from "../../languages/useNotation.ts";
import { StatementTable } from "../../official/StatementTable.tsx";
import { aboutOf } from "./about.ts";
import { Comparison } from "./Comparison.tsx";
import { words } from "./words.ts";

/** Kinds of comparisons in the order in which they are shown. */
const kinds: readonly OfficialComparisonKind[] = ["SOURCES", "TARGET", "RATIO", "SERIES"];

/** An indicator: what it means, how sources compare, and everything they published. */
export function Indicator({ indicator }: { indicator: OfficialIndicatorsQuery["indicators"][number] }) {
  const say = useWords(words);
  const language = useLanguage();
  const notation = useNotation();
  const loaded = useOperation<FiguresOfIndicatorQuery>(operation, { indicator: indicator.code });
  return (
    <>
      <section class="story">
        <h2>{indicator.name}</h2>
        <p>{indicator.definition}</p>
        <p>
          {say.unit}: {withinSentence(indicator.unit, language) || say.count}. {say.kinds[indicator.kind]}
        </p>
        {indicator.note && <p>{indicator.note}</p>}
      </section>
      <Result of={loaded}>
        {(answer) => {
          const { officialFigures, officialComparisons } = answer;
          const about = aboutOf(answer);
          return (
            <>
              {officialComparisons.nodes.every((comparison) => comparison.kind !== "SOURCES") && <p class="alone">{say.alone}</p>}
              {kinds.map((kind) => {
                const comparisons = officialComparisons.nodes.filter((comparison) => comparison.kind === kind);
                return (
                  comparisons.length > 0 && (
                    <section key={kind} class="story">
                      <h2>{say.comparisons[kind].title}</h2>
                      <p>{say.comparisons[kind].text}</p>
                      <div class="comparisons">
                        {comparisons.map((comparison) => (
                          <Comparison key={comparison.code} comparison={comparison} about={about(comparison.figure)} />
                        ))}
                      </div>
                    </section>
                  )
                );
              })}
              <section class="story">
                <h2>{say.all(notation.number(officialFigures.totalCount))}</h2>
                <StatementTable
                  title={indicator.name}
                  about={say.about}
                  statements={officialFigures.nodes.map((figure) => ({ ...figure, about: about(figure) }))}
                />
              </section>
            </>
          );
        }}
      </Result>
    </>
  );
}
