import type { QualityOfYearQuery } from "../../generated/operations.ts";
import { useWords } from "../../languages/context.ts";
import { useNotation } from "../../languages/useNotation.ts";
import { Sheet } from "../../records/Sheet.tsx";
import { Rate } from "./Rate.tsx";
import { words } from "./words.ts";

interface UnitResponseProps {
  year: number;
  of: QualityOfYearQuery["quality"]["unitResponses"];
}

/** Which part of those who had to report did, in the country and each province. */
export function UnitResponse({ year, of }: UnitResponseProps) {
  const say = useWords(words);
  const notation = useNotation();
  const country = of.find((one) => !one.province);
  const withheld = of.filter((one) => one.isWithheld).length;
  return (
    <>
      <h2>{say.unit}</h2>
      <p>{say.unitMeans(year)}</p>
      {country?.responseRate != null && (
        <p>
          <strong>{say.country(notation.number(country.responseRate * 100), notation.number((1 - country.responseRate) * 100))}</strong>{" "}
          {say.deadline(notation.day(country.deadline))}
        </p>
      )}
      {withheld > 0 && <p>{say.withheldSome(withheld)}</p>}
      <Sheet
        title={say.unit}
        rows={of}
        columns={[
          { title: say.province, cell: (one) => one.province?.name ?? say.wholeCountry },
          {
            title: say.response,
            cell: (one) => (one.responseRate != null ? <Rate of={one.responseRate} /> : one.isWithheld ? say.withheld : say.noneExpected),
          },
          {
            title: say.late,
            cell: (one) => (one.lateRate != null ? <Rate of={one.lateRate} /> : one.isWithheld ? say.withheld : say.undated),
          },
        ]}
      />
    </>
  );
}
