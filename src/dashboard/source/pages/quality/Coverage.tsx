import type { QualityOfYearQuery } from "../../generated/operations.ts";
import { useWords } from "../../languages/context.ts";
import { useNotation } from "../../languages/useNotation.ts";
import { Sheet } from "../../records/Sheet.tsx";
import { Rate } from "./Rate.tsx";
import { words } from "./words.ts";

/** The register beside the official totals of each source; sources are never added. */
export function Coverage({ year, of }: { year: number; of: QualityOfYearQuery }) {
  const say = useWords(words);
  const notation = useNotation();
  const indicatorOf = (code: string) => of.indicators.find((indicator) => indicator.code === code);
  const sourceOf = (code: string) => of.officialFigures.nodes.find((figure) => figure.code === code)?.sourceDocument;
  return (
    <>
      <h2>{say.coverage}</h2>
      <p>{say.coverageMeans(year)}</p>
      <Sheet
        title={say.coverage}
        rows={of.quality.coverage}
        columns={[
          { title: say.indicator, cell: (one) => indicatorOf(one.indicatorCode)?.name ?? one.indicatorCode },
          {
            title: say.source,
            cell: (one) => {
              const source = sourceOf(one.figureCode);
              return source?.url ? <a href={source.url}>{source.issuerName}</a> : source?.issuerName;
            },
          },
          { title: say.official, isNumber: true, cell: (one) => notation.number(one.official, 0) },
          { title: say.register, isNumber: true, cell: (one) => (one.register == null ? null : notation.number(one.register)) },
          { title: say.covered, cell: (one) => (one.coverageRate == null ? null : <Rate of={one.coverageRate} />) },
        ]}
      />
    </>
  );
}
