import { changed } from "../../address/address.ts";
import { Link } from "../../address/Link.tsx";
import { useWords } from "../../languages/context.ts";
import { Facts } from "../../records/Facts.tsx";
import type { CubeOfDictionary, MeasureOfDictionary } from "./entries.ts";
import { words } from "./words.ts";

interface MeasureEntryProps {
  measure: MeasureOfDictionary;
  cube: CubeOfDictionary;
  /** Whether the address leads to this measure. */
  isSought: boolean;
}

/** A measure: meaning, unit, formula, protection, statistics, and what no value means. */
export function MeasureEntry({ measure, cube, isSought }: MeasureEntryProps) {
  const say = useWords(words);
  const isCount = measure.kind === "COUNT" || measure.kind === "DISTINCT_COUNT";
  const figure = measure.figures[0]?.name;
  return (
    <article id={measure.name} class={isSought ? "entry sought" : "entry"}>
      <h3>{say.capital(measure.title)}</h3>
      <p>{measure.summary}</p>
      <Facts
        of={[
          [say.unit, measure.unitName],
          [say.kind, say.kinds[measure.kind]],
          [say.time, measure.accumulation ? say.accumulation[measure.accumulation] : undefined],
          [say.statistics, measure.statistics.map((statistic) => say.statisticOf[statistic]).join(", ")],
          [say.formula, <code>{measure.definition}</code>],
          [say.protection, say.access[measure.access]],
          [say.noValue, isCount ? say.countNull : measure.access === "PUBLIC" ? say.publicNull : say.protectedNull],
        ]}
      />
      <p class="links">
        {figure && <Link to={{ page: "explorer", cube: cube.name, measures: figure }}>{say.explore}</Link>}
        <a href={changed({ name: measure.name })}>{say.linkHere}</a>
      </p>
    </article>
  );
}
