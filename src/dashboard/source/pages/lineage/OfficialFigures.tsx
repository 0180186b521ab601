import operation from "@operations/official-figure.graphql";
import { Link } from "../../address/Link.tsx";
import { useOperation } from "../../api/useLoaded.ts";
import type { OfficialFigureQuery } from "../../generated/operations.ts";
import { useWords } from "../../languages/context.ts";
import { useNotation } from "../../languages/useNotation.ts";
import { words } from "./words.ts";

/** Some official figures whose sources can be followed. */
export function OfficialFigures() {
  const say = useWords(words);
  const notation = useNotation();
  const found = useOperation<OfficialFigureQuery>(operation).value;
  if (!found) return null;
  return (
    <details>
      <summary>{say.others}</summary>
      <ul>
        {found.officialFigures.nodes.map((figure) => (
          <li key={figure.code}>
            <Link to={{ page: "lineage", figure: figure.code }}>
              {`${figure.indicator.name}, ${notation.day(figure.periodEnd)}: ${notation.number(figure.value)} (${figure.sourceDocument.issuerName})`}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
