import operation from "@operations/programme-phases.graphql";
import { Suspense, lazy } from "preact/compat";
import { useOperation } from "../../api/useLoaded.ts";
import { WithRelease } from "../../catalogue/WithRelease.tsx";
import { Loading } from "../../components/Loading.tsx";
import { Result } from "../../components/Result.tsx";
import type { ProgrammePhasesQuery } from "../../generated/operations.ts";
import { useWords } from "../../languages/context.ts";
import { StatementTable } from "../../official/StatementTable.tsx";
import { Phases } from "./Phases.tsx";
import { words } from "./words.ts";
import "../../styles/stories.css";
import "./programme.css";

// With its charts it is loaded after the page.
const WhatSupportChanged = lazy(() => import("./support/WhatSupportChanged.tsx"));

/** The value-chain programme: what sources say of it, its phases side by side, and what support changed. */
export default function ProgrammePage() {
  const say = useWords(words);
  const loaded = useOperation<ProgrammePhasesQuery>(operation);
  return (
    <>
      <h1>{say.title}</h1>
      <p class="lead">{say.lead}</p>
      <Result of={loaded}>
        {({ programmes, officialFigures, fundingSources }) => {
          const names = new Map(fundingSources.codes.map(({ code, name }) => [code, name]));
          return (
            <>
              <WithRelease>{({ pinned }) => <Phases programmes={programmes} release={pinned} />}</WithRelease>
              <section class="story">
                <h2>{say.official}</h2>
                <p>{say.officialText}</p>
                <StatementTable
                  title={say.official}
                  about={say.indicator}
                  statements={officialFigures.nodes.map((figure) => ({
                    ...figure,
                    about: [figure.indicator.name, figure.breakdownCode && names.get(figure.breakdownCode)].filter(Boolean).join(": "),
                  }))}
                />
              </section>
              <WithRelease isQuiet>
                {({ pinned }) => (
                  <Suspense fallback={<Loading />}>
                    <WhatSupportChanged release={pinned} />
                  </Suspense>
                )}
              </WithRelease>
            </>
          );
        }}
      </Result>
    </>
  );
}
