import { changed, show } from "../../address/address.ts";
import { capital } from "./words.ts";

interface YearSliderProps {
  /** What the years are of, such as the year of start. */
  title: string;
  years: readonly number[];
  year: number;
}

/** Chooses a year among those with values: arrow keys step, Home and End go to the first and the last. */
export function YearSlider({ title, years, year }: YearSliderProps) {
  return (
    <div class="slider">
      <label for="map-year">
        {capital(title)}: <strong>{year}</strong>
      </label>
      <input
        id="map-year"
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
    </div>
  );
}
