import type { ChainStage, PartnerKind } from "../../generated/schema.ts";
import { useWords } from "../../languages/context.ts";
import { useNotation } from "../../languages/useNotation.ts";
import { names, stages } from "../../records/names.ts";
import { words } from "./words.ts";

/** A partner at a stage; its name and volume are there for a ministry only. */
export interface Partner {
  readonly stage: ChainStage;
  readonly partnerKind: PartnerKind;
  readonly partnerName?: string;
  readonly volumeTonnes?: number | null;
}

/** The chain of a model, stage by stage from inputs to consumption, with its partners by kind. */
export function Chain({ partners }: { partners: readonly Partner[] }) {
  const say = useWords(words);
  const called = useWords(names);
  return (
    <ol class="chain">
      {stages.map((stage) => {
        const here = partners.filter((partner) => partner.stage === stage);
        return (
          <li key={stage} class={here.length === 0 ? "vacant" : undefined}>
            <h3>{called.stage[stage]}</h3>
            {here.length === 0 ? <p>{say.noPartner}</p> : <Partners of={here} />}
          </li>
        );
      })}
    </ol>
  );
}

function Partners({ of }: { of: readonly Partner[] }) {
  const say = useWords(words);
  const called = useWords(names);
  const notation = useNotation();
  const kinds = [...new Set(of.map((partner) => partner.partnerKind))];
  return (
    <ul>
      {kinds.map((kind) => {
        const same = of.filter((partner) => partner.partnerKind === kind);
        const named = same.filter((partner) => partner.partnerName);
        return (
          <li key={kind}>
            {called.partner[kind]}: {same.length}
            {named.length > 0 && (
              <ul>
                {named.map((partner, place) => (
                  <li key={place}>
                    {partner.partnerName}
                    {partner.volumeTonnes != null && ` (${say.tonnes(notation.number(partner.volumeTonnes, 2))})`}
                  </li>
                ))}
              </ul>
            )}
          </li>
        );
      })}
    </ul>
  );
}
