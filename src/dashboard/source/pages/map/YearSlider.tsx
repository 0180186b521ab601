import { changed, show } from "../../address/address.ts";
import { useWords } from "../../languages/context.ts";
import { words } from "./words.ts";

/** Chooses a year among those with values: arrow keys step, Home and End go to the first and the last. */
export function YearSlider({ years, year }: { years: readonly number[]; year: number }) {
  const say = useWords(words);
  return (
    <label class="slider">
      <span>
        {say.year}: <output>{year}</output>
      </span>
      <input
        type="range"
        min={0}
        max={years.length - 1}
        step={1}
        value={years.indexOf(year)}
        aria-valuetext={String(year)}
        disabled={years.length < 2}
        onInput={({ currentTarget }) => show(changed({ year: String(years[Number(currentTarget.value)]) }), true)}
      />
      <span class="ends">
        <span>{years[0]}</span>
        <span>{years.at(-1)}</span>
      </span>
    </label>
  );
}
