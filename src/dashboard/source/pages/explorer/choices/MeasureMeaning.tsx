import { Link } from "../../../address/Link.tsx";
import type { Cube, Measure } from "../../../catalogue/useCatalogue.ts";
import { useWords } from "../../../languages/context.ts";
import { words } from "../words.ts";

/** What a measure means: unit, null, protection, formula, source. */
export function MeasureMeaning({ measure, cube, release }: { measure: Measure; cube: Cube; release: string | null }) {
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
        <dt>{say.source}</dt>
        <dd>
          {cube.summary} <Link to={{ page: "releases", release: release ?? undefined }}>{say.release}</Link>
        </dd>
      </dl>
      <p>
        <Link to={{ page: "dictionary", cube: cube.name, name: measure.name }}>{say.inDictionary}</Link>
      </p>
    </>
  );
}
