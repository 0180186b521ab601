import operation from "@operations/survival-and-cost-by-duration.graphql";
import text from "@operations/survival-and-cost-by-duration.graphql?raw";
import { useOperation } from "../../../api/useLoaded.ts";
import { Result } from "../../../components/Result.tsx";
import type { SurvivalAndCostByDurationQuery } from "../../../generated/operations.ts";
import { useLanguage, useWords } from "../../../languages/context.ts";
import { SurvivalResult } from "./SurvivalResult.tsx";
import { words } from "./survivalWords.ts";

/** How long chains stay active after support ended, by how long support lasted. */
export function SurvivalByDuration({ release }: { release: string | null }) {
  const say = useWords(words);
  const variables = { release, language: useLanguage().toUpperCase() };
  const loaded = useOperation<SurvivalAndCostByDurationQuery>(operation, variables);
  return (
    <section class="answer">
      <h3>{say.title}</h3>
      <p>{say.text}</p>
      <Result of={loaded}>
        {({ evaluation: { survival, release: used }, statistics }) => (
          <SurvivalResult
            survival={survival}
            costs={
              new Map(
                statistics.models.cells.map(({ durationClass, costPerSurvivingChain }) => [durationClass?.code, costPerSurvivingChain]),
              )
            }
            release={used}
            operation={{ id: operation, text, variables }}
          />
        )}
      </Result>
    </section>
  );
}
