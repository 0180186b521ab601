import { Link } from "../../address/Link.tsx";
import { useLoaded } from "../../api/useLoaded.ts";
import { Result } from "../../components/Result.tsx";
import { useWords } from "../../languages/context.ts";
import { useNotation } from "../../languages/useNotation.ts";
import { Facts } from "../../records/Facts.tsx";
import { FigureChanges } from "./FigureChanges.tsx";
import { findFigure } from "./findFigure.ts";
import { words } from "./words.ts";

/** An official figure: who published it where, as printed, and as the platform converts it. */
export function OfficialFigure({ code }: { code: string }) {
  const say = useWords(words);
  const notation = useNotation();
  const loaded = useLoaded(`figure ${code}`, (language, signal) => findFigure(code, language, signal));
  return (
    <Result of={loaded}>
      {({ figure }) => {
        if (!figure)
          return (
            <>
              <h2>{say.missing(code)}</h2>
              <p>{say.missingMeans}</p>
              <Link to={{ page: "lineage" }}>{say.others}</Link>
            </>
          );
        const source = figure.sourceDocument;
        return (
          <>
            <h2>{figure.indicator.name}</h2>
            <Facts
              of={[
                [say.value, `${notation.number(figure.value, 2)} ${figure.unit.code === "COUNT" ? "" : figure.unit.name}`],
                [say.printed, figure.valueReported],
                [say.area, figure.areaName],
                [say.asOf, notation.day(figure.periodEnd)],
                [say.issuer, source.issuerName],
                [say.publisher, source.publisher],
                [say.document, source.url ? <a href={source.url}>{say.open}</a> : null],
                [say.note, [figure.note, source.note].filter(Boolean).join(" ") || undefined],
              ]}
            />
            <p>
              <strong>{say.citation}:</strong> {figure.citation}
            </p>
            <FigureChanges code={figure.code} />
          </>
        );
      }}
    </Result>
  );
}
