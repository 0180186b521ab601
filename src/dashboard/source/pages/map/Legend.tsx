import { changed, show } from "../../address/address.ts";
import { useWords } from "../../languages/context.ts";
import type { ValueClass } from "./classes.ts";
import { words } from "./words.ts";

interface LegendProps {
  classes: readonly ValueClass[];
  unit: string;
  /** A value in few digits. */
  write: (value: number) => string;
  /** Whether the classes are made of all years, so that years can be compared; else of the year on display. */
  isOfAllYears: boolean;
}

/** What the colours of the tiles mean. */
export function Legend({ classes, unit, write, isOfAllYears }: LegendProps) {
  const say = useWords(words);
  return (
    <section class="map-legend" aria-label={say.legend}>
      <h3>{unit ? `${say.legend} (${unit})` : say.legend}</h3>
      <ol>
        {classes.map(({ from, to }, place) => (
          <li key={place}>
            <span class={`swatch class-${shade(place, classes.length)}`}>{place + 1}</span>{" "}
            {write(from) === write(to) ? write(from) : `${write(from)} – ${write(to)}`}
          </li>
        ))}
        <li>
          <span class="swatch withheld" /> {say.withheld}
        </li>
        <li>
          <span class="swatch" /> {say.nothing}
        </li>
      </ol>
      <p>{say.legendMeans}</p>
      <div role="group" aria-label={say.classesOf}>
        <button type="button" aria-pressed={!isOfAllYears} onClick={() => show(changed({ classes: undefined }), true)}>
          {say.classesOfYear}
        </button>
        <button type="button" aria-pressed={isOfAllYears} onClick={() => show(changed({ classes: "all" }), true)}>
          {say.classesOfAll}
        </button>
      </div>
    </section>
  );
}

/** The colour of a class: few classes are spread over the five colours. */
export function shade(place: number, classes: number): number {
  return classes < 2 ? 3 : 1 + Math.round((place * 4) / (classes - 1));
}
