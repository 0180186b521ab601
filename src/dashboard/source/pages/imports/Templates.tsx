import choicesOperation from "@operations/choices-for-records.graphql";
import { useId, useState } from "preact/hooks";
import { DownloadButton } from "../../access/DownloadButton.tsx";
import { useOperation } from "../../api/useLoaded.ts";
import { Result } from "../../components/Result.tsx";
import type { ChoicesForRecordsQuery } from "../../generated/operations.ts";
import { useWords } from "../../languages/context.ts";
import { words } from "./words.ts";

/** The workbook of a province for a year, with its organisations filled in. */
export function Templates() {
  const say = useWords(words);
  const id = useId();
  const lastYear = new Date().getFullYear() - 1;
  const [province, setProvince] = useState("01");
  const [year, setYear] = useState(lastYear);
  const choices = useOperation<ChoicesForRecordsQuery>(choicesOperation);
  return (
    <section>
      <h2>{say.templates}</h2>
      <p>{say.templatesMean}</p>
      <Result of={choices}>
        {({ provinces }) => (
          <div class="filters">
            <div>
              <label for={`${id}-province`}>{say.province}</label>
              <select id={`${id}-province`} value={province} onChange={(event) => setProvince(event.currentTarget.value)}>
                {provinces.map((one) => (
                  <option key={one.code} value={one.code}>
                    {one.name}
                  </option>
                ))}
              </select>
            </div>
            <div>
              <label for={`${id}-year`}>{say.year}</label>
              <select id={`${id}-year`} value={year} onChange={(event) => setYear(Number(event.currentTarget.value))}>
                {Array.from({ length: 8 }, (_, place) => lastYear + 1 - place).map((one) => (
                  <option key={one} value={one}>
                    {one}
                  </option>
                ))}
              </select>
            </div>
            <DownloadButton path={`/templates/${province}?year=${year}`} text={say.getTemplate} />
          </div>
        )}
      </Result>
    </section>
  );
}
