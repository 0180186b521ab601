import { changed, type Parameters, show } from "../../address/address.ts";
import type { Cube } from "../../catalogue/useCatalogue.ts";
import type { OutcomeIndicatorNamesQuery } from "../../generated/operations.ts";
import { useWords } from "../../languages/context.ts";
import type { Choice } from "./choice.ts";
import { figuresOf, mappable } from "./figures.ts";
import { capital, words } from "./words.ts";

interface ControlsProps {
  choice: Choice;
  cubes: readonly Cube[];
  indicators: OutcomeIndicatorNamesQuery["outcomeIndicators"]["nodes"];
}

/** What the map shows: cube, figure, indicator, area set. Each choice goes into the address. */
export function Controls({ choice, cubes, indicators }: ControlsProps) {
  const say = useWords(words);
  const set = (changes: Parameters) => show(changed(changes));
  return (
    <form class="story-choices" onSubmit={(event) => event.preventDefault()}>
      <label>
        {say.cube}
        <select
          value={choice.cube.name}
          onChange={({ currentTarget }) => set({ cube: currentTarget.value, measures: undefined, indicator: undefined, year: undefined })}
        >
          {mappable(cubes).map((cube) => (
            <option key={cube.name} value={cube.name}>
              {capital(cube.title)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say.figure}
        <select value={choice.figure.name} onChange={({ currentTarget }) => set({ cube: choice.cube.name, measures: currentTarget.value })}>
          {figuresOf(choice.cube).map((figure) => (
            <option key={figure.name} value={figure.name}>
              {capital(figure.title)}
            </option>
          ))}
        </select>
      </label>
      {choice.indicator && (
        <label>
          {say.indicator}
          <select value={choice.indicator} onChange={({ currentTarget }) => set({ indicator: currentTarget.value })}>
            {indicators.map((indicator) => (
              <option key={indicator.code} value={indicator.code}>
                {indicator.name}
              </option>
            ))}
          </select>
        </label>
      )}
    </form>
  );
}
