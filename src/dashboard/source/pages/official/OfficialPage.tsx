import operation from "@operations/official-indicators.graphql";
import { changed, show } from "../../address/address.ts";
import { Link } from "../../address/Link.tsx";
import { useAddress } from "../../address/useAddress.ts";
import { useOperation } from "../../api/useLoaded.ts";
import { nearest } from "../../catalogue/nearest.ts";
import { Result } from "../../components/Result.tsx";
import type { OfficialIndicatorsQuery } from "../../generated/operations.ts";
import { useWords } from "../../languages/context.ts";
import { useNotation } from "../../languages/useNotation.ts";
import { Indicator } from "./Indicator.tsx";
import { words } from "./words.ts";
import "../../styles/stories.css";
import "./official.css";

type Indicators = OfficialIndicatorsQuery["indicators"];

/** The indicator that is shown first: the one on which sources differ most often. */
const first = "COOP_EXISTING";

/** What official sources published, indicator by indicator, and why they differ. */
export default function OfficialPage() {
  const say = useWords(words);
  const loaded = useOperation<OfficialIndicatorsQuery>(operation);
  return (
    <>
      <h1>{say.title}</h1>
      <p class="lead">{say.lead}</p>
      <Result of={loaded}>{({ indicators }) => <Chosen indicators={indicators} />}</Result>
    </>
  );
}

function Chosen({ indicators }: { indicators: Indicators }) {
  const say = useWords(words);
  const notation = useNotation();
  const asked = useAddress().get("indicator");
  const named = (code: string | null) => indicators.find((indicator) => indicator.code === code);
  const indicator = named(asked) ?? named(first) ?? indicators[0];
  if (!indicator) return <p class="notice">{say.none}</p>;
  const codes = indicators.map(({ code }) => code);
  const alike = asked && asked !== indicator.code ? named(nearest(asked, codes)) : undefined;
  return (
    <>
      {asked && asked !== indicator.code && (
        <p class="notice">
          {say.missing(asked)} {alike && <Link to={{ page: "official", indicator: alike.code }}>{say.nearest(alike.name)}</Link>}
        </p>
      )}
      <form class="story-choices" onSubmit={(event) => event.preventDefault()}>
        <label>
          {say.indicator}
          <select value={indicator.code} onChange={({ currentTarget }) => show(changed({ indicator: currentTarget.value }))}>
            {[...indicators]
              .sort((one, other) => notation.collator.compare(one.name, other.name))
              .map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
          </select>
        </label>
      </form>
      <Indicator key={indicator.code} indicator={indicator} />
    </>
  );
}
