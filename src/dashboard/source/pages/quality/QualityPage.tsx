import operation from "@operations/quality-of-year.graphql";
import { useId } from "preact/hooks";
import { changed, show } from "../../address/address.ts";
import { useAddress } from "../../address/useAddress.ts";
import { useOperation } from "../../api/useLoaded.ts";
import { useCatalogue } from "../../catalogue/useCatalogue.ts";
import { Result } from "../../components/Result.tsx";
import type { QualityOfYearQuery } from "../../generated/operations.ts";
import type { AreaSet } from "../../generated/schema.ts";
import { useWords } from "../../languages/context.ts";
import "../../records/records.css";
import { Coverage } from "./Coverage.tsx";
import { ItemResponse } from "./ItemResponse.tsx";
import "./quality.css";
import { QualityOfStewards } from "./QualityOfStewards.tsx";
import { UnitResponse } from "./UnitResponse.tsx";
import { words } from "./words.ts";

/** How good the data of a year is. */
export default function QualityPage() {
  const say = useWords(words);
  const catalogue = useCatalogue();
  return (
    <div class="record">
      <h1>{say.title}</h1>
      <p>{say.means}</p>
      <Result of={catalogue}>
        {({ release }) => (release ? <OfYears first={release.firstYear} last={release.lastYear} /> : <p>{say.noRelease}</p>)}
      </Result>
    </div>
  );
}

function OfYears({ first, last }: { first: number; last: number }) {
  const say = useWords(words);
  const id = useId();
  const address = useAddress();
  const asked = Number(address.get("year") ?? last);
  const isKnown = Number.isInteger(asked) && asked >= first && asked <= last;
  const year = isKnown ? asked : last;
  const areas: AreaSet = address.get("areas") === "AREAS_BEFORE_2025" ? "AREAS_BEFORE_2025" : "AREAS_2025";
  const years = Array.from({ length: last - first + 1 }, (_, place) => last - place);
  return (
    <>
      {!isKnown && <p class="unshown">{say.yearMissing(address.get("year") ?? "", first, last, year)}</p>}
      <p class="choices">
        <label for={`${id}-year`}>{say.year}</label>
        <select id={`${id}-year`} value={year} onChange={(event) => show(changed({ year: event.currentTarget.value }))}>
          {years.map((other) => (
            <option key={other} value={other}>
              {other}
            </option>
          ))}
        </select>
        <label for={`${id}-areas`}>{say.areas}</label>
        <select id={`${id}-areas`} value={areas} onChange={(event) => show(changed({ areas: event.currentTarget.value }))}>
          <option value="AREAS_2025">{say.areasNew}</option>
          <option value="AREAS_BEFORE_2025">{say.areasOld}</option>
        </select>
      </p>
      <OfYear key={year} year={year} areas={areas} />
    </>
  );
}

function OfYear({ year, areas }: { year: number; areas: AreaSet }) {
  const loaded = useOperation<QualityOfYearQuery>(operation, { year, areas });
  return (
    <>
      <Result of={loaded}>
        {(answer) => (
          <>
            <UnitResponse year={year} of={answer.quality.unitResponses} />
            <ItemResponse year={year} of={answer.quality.itemNonResponses} />
            <Coverage year={year} of={answer} />
          </>
        )}
      </Result>
      <QualityOfStewards year={year} areas={areas} />
    </>
  );
}
