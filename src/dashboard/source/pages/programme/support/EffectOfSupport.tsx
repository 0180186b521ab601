import operation from "@operations/effect-of-support.graphql";
import text from "@operations/effect-of-support.graphql?raw";
import { changed, show } from "../../../address/address.ts";
import { useAddress } from "../../../address/useAddress.ts";
import { useOperation } from "../../../api/useLoaded.ts";
import { Result } from "../../../components/Result.tsx";
import type { EffectOfSupportQuery } from "../../../generated/operations.ts";
import { useLanguage, useWords } from "../../../languages/context.ts";
import { EffectResult } from "./EffectResult.tsx";
import { words } from "./effectWords.ts";
import { type Outcome, outcomeOf, outcomes } from "./outcomes.ts";

/** The effect of support on the outcome of the address. */
export function EffectOfSupport({ release }: { release: string | null }) {
  const say = useWords(words);
  const asked = useAddress().get("outcome");
  const named = outcomeOf(asked);
  const outcome = named ?? outcomes[0];
  return (
    <section class="answer">
      <h3>{say.title(say.outcomes[outcome])}</h3>
      <p>{say.text}</p>
      {named === null && (
        <p class="notice">
          {say.unknownOutcome(asked!)} {say.outcomes[outcome]}.
        </p>
      )}
      <form class="story-choices" onSubmit={(event) => event.preventDefault()}>
        <label>
          {say.outcome}
          <select
            value={outcome}
            onChange={({ currentTarget: { value } }) => show(changed({ outcome: value === outcomes[0] ? undefined : value }))}
          >
            {outcomes.map((other) => (
              <option key={other} value={other}>
                {say.outcomes[other]}
              </option>
            ))}
          </select>
        </label>
      </form>
      <EffectOn key={outcome} outcome={outcome} release={release} />
    </section>
  );
}

/** The effect on one outcome; that of another one does not stay on display under its name. */
function EffectOn({ outcome, release }: { outcome: Outcome; release: string | null }) {
  const variables = { outcome, scale: "LOGARITHM", release, language: useLanguage().toUpperCase() };
  const loaded = useOperation<EffectOfSupportQuery>(operation, variables);
  return (
    <Result of={loaded}>
      {({ evaluation }) => (
        <EffectResult
          effect={evaluation.differenceInDifferences}
          release={evaluation.release}
          outcome={outcome}
          operation={{ id: operation, text, variables }}
        />
      )}
    </Result>
  );
}
