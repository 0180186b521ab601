import operation from "@operations/key-official-figures.graphql";
import { Link } from "../../address/Link.tsx";
import { useOperation } from "../../api/useLoaded.ts";
import { Result } from "../../components/Result.tsx";
import type { KeyOfficialFiguresQuery } from "../../generated/operations.ts";
import { useWords } from "../../languages/context.ts";
import { useNotation } from "../../languages/useNotation.ts";
import { StatementLine } from "../../official/StatementLine.tsx";
import { telling } from "../../official/statement.ts";
import { words } from "./words.ts";

type Figure = KeyOfficialFiguresQuery["officialFigures"]["nodes"][number];

/** Indicators in the order in which they are shown. */
const indicators = [
  "COOP_EXISTING",
  "COOP_NEW",
  "COOP_MEMBERS",
  "COOP_AVG_REVENUE",
  "COOP_AVG_WORKER_INCOME",
  "COOP_GOOD_OR_FAIR_SHARE",
  "GROUP_EXISTING",
  "UNION_EXISTING",
];

/** What official sources say of the country, rival sources side by side. */
export function OfficialFigures() {
  const say = useWords(words);
  const notation = useNotation();
  const loaded = useOperation<KeyOfficialFiguresQuery>(operation, { indicators });
  return (
    <section class="story">
      <h2>{say.official}</h2>
      <Result of={loaded}>
        {({ officialFigures, all }) => (
          <>
            <p>
              {say.officialText(notation.number(all.totalCount))} <Link to={{ page: "official" }}>{say.officialMore}</Link>.
            </p>
            <div class="key-figures">
              {indicators.map((code) => (
                <Indicator key={code} figures={officialFigures.nodes.filter((figure) => figure.indicator.code === code)} />
              ))}
            </div>
          </>
        )}
      </Result>
    </section>
  );
}

function Indicator({ figures }: { figures: readonly Figure[] }) {
  const first = figures[0];
  if (!first) return null;
  return (
    <section class="key-figure">
      <h3>
        <Link to={{ page: "official", indicator: first.indicator.code }}>{first.indicator.name}</Link>
      </h3>
      <ul>
        {telling(figures).map((figure) => (
          <li key={figure.code}>
            <StatementLine statement={figure} />
          </li>
        ))}
      </ul>
    </section>
  );
}
