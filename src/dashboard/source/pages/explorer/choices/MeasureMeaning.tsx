import type { Measure } from "../../../catalogue/useCatalogue.ts";
import { useWords } from "../../../languages/context.ts";
import { words } from "../words.ts";

/** What a measure means: unit, null, protection, formula. */
export function MeasureMeaning({ measure }: { measure: Measure }) {
  const say = useWords(words);
  return (
    <>
      <p>{measure.summary}</p>
      <dl>
        <dt>{say.unit}</dt>
        <dd>{measure.unitName}</dd>
        <dt>{say.overYears}</dt>
        <dd>{say[measure.accumulation]}</dd>
        <dt>{say.protection}</dt>
        <dd>
          {say[measure.access]} <a href="/methods/protection">{say.howProtected}</a>
        </dd>
        <dt>{say.null}</dt>
        <dd>{say.nullMeans}</dd>
        <dt>{say.formula}</dt>
        <dd>
          <code>{measure.definition}</code>
        </dd>
      </dl>
    </>
  );
}
