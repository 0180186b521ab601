import { changed } from "../../address/address.ts";
import { Link } from "../../address/Link.tsx";
import { useWords } from "../../languages/context.ts";
import { Facts } from "../../records/Facts.tsx";
import type { CubeOfDictionary, MeasureOfDictionary } from "./entries.ts";
import type { DictionaryWords } from "./words.shape.ts";
import { words } from "./words.ts";

interface MeasureEntryProps {
  measure: MeasureOfDictionary;
  cube: CubeOfDictionary;
  /** Whether the address leads to this measure. */
  isSought: boolean;
}

/** Kinds of which values are never added, over time or otherwise. */
const neverAdded: readonly MeasureOfDictionary["kind"][] = ["RATIO", "SURVIVAL", "TIME_TO_EVENT"];

/** How values of several years belong together; undefined where that is not known. */
function timeOf({ kind, accumulation }: MeasureOfDictionary, say: DictionaryWords): string | undefined {
  if (neverAdded.includes(kind)) return say.neverAdded;
  if (kind === "DISTINCT_COUNT" && accumulation === "FLOW") return say.distinctOverTime;
  return accumulation ? say.accumulation[accumulation] : undefined;
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
          [say.time, timeOf(measure, say)],
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
