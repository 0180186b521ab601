import { changed, show } from "../../address/address.ts";
import type { AreaSet } from "../../generated/schema.ts";
import { useWords } from "../../languages/context.ts";
import type { Area } from "./areas.ts";
import { words } from "./words.ts";

interface AreaSetsProps {
  areas: AreaSet;
  /** The chosen province; null when none is. */
  province: Area | null;
}

/** Switches between the units of today and those before; the chosen province is followed over to what became of it. */
export function AreaSets({ areas, province }: AreaSetsProps) {
  const say = useWords(words);
  const follow = (set: AreaSet) => {
    const kin = province?.kin ?? [];
    const same = kin.find(({ name }) => name === province?.name) ?? kin.find(({ code }) => code === province?.code) ?? kin[0];
    show(changed({ areas: set === "AREAS_2025" ? undefined : set, province: same?.code }));
  };
  return (
    <div>
      <div role="group" aria-label={say.areas}>
        {(["AREAS_2025", "AREAS_BEFORE_2025"] as const).map((set) => (
          <button type="button" key={set} aria-pressed={set === areas} onClick={() => set === areas || follow(set)}>
            {say.areaSets[set]}
          </button>
        ))}
      </div>
      {areas === "AREAS_BEFORE_2025" && <p class="hint">{say.areasMean}</p>}
    </div>
  );
}
