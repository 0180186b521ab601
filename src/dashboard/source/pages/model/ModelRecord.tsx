import operation from "@operations/model-record.graphql";
import reportsOperation from "@operations/model-reports.graphql";
import { reaches } from "../../access/roles.ts";
import { useRole } from "../../access/useRole.ts";
import { Link } from "../../address/Link.tsx";
import { askStored } from "../../api/graphql.ts";
import { useLoaded, useOperation } from "../../api/useLoaded.ts";
import { Result } from "../../components/Result.tsx";
import type { ModelRecordQuery, ModelReportsQuery } from "../../generated/operations.ts";
import { useWords } from "../../languages/context.ts";
import { Chain } from "./Chain.tsx";
import { ModelFacts } from "./ModelFacts.tsx";
import { ModelReports } from "./ModelReports.tsx";
import { ModelSupport } from "./ModelSupport.tsx";
import { words } from "./words.ts";

/** A model as everybody may know it. */
export type Model = ModelRecordQuery["models"]["nodes"][number];

/** What is reported of a model, for a ministry. */
export type Reported = ModelReportsQuery["models"]["nodes"][number];

/** One model: its chain, money, verifications and activities. */
export function ModelRecord({ code }: { code: string }) {
  const say = useWords(words);
  const found = useOperation<ModelRecordQuery>(operation, { code });
  return (
    <Result of={found}>
      {({ models: { nodes } }) =>
        nodes[0] ? (
          <Known model={nodes[0]} />
        ) : (
          <>
            <h1>{say.missing(code)}</h1>
            <p>{say.missingMeans}</p>
            <p>
              <Link to={{ page: "model" }}>{say.list}</Link>
            </p>
          </>
        )
      }
    </Result>
  );
}

function Known({ model }: { model: Model }) {
  const say = useWords(words);
  const isShown = reaches(useRole(), "MINISTRY");
  const asked = useLoaded(isShown ? `model-reports ${model.code}` : null, (language, signal) =>
    askStored<ModelReportsQuery>(reportsOperation, { code: model.code }, language, signal),
  );
  const reported = isShown ? (asked.value?.models.nodes[0] ?? null) : null;
  return (
    <div class="record">
      <p>
        <Link to={{ page: "model" }}>{say.list}</Link>
      </p>
      <h1>{say.titleOf(model.code)}</h1>
      <ModelFacts model={model} />
      <h2>{say.chain}</h2>
      <p>{reported ? say.chainNamed : say.chainUnnamed}</p>
      {model.links.totalCount > 0 ? <Chain partners={reported?.links.nodes ?? model.links.nodes} /> : <p>{say.noChain}</p>}
      <ModelSupport model={model} reported={reported} />
      <ModelReports isShown={isShown} asked={asked} />
    </div>
  );
}
