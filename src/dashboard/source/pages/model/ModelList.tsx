import choicesOperation from "@operations/choices-for-records.graphql";
import operation from "@operations/list-of-models.graphql";
import { Link } from "../../address/Link.tsx";
import { useAddress } from "../../address/useAddress.ts";
import { useOperation } from "../../api/useLoaded.ts";
import type { ChoicesForRecordsQuery, ListOfModelsQuery } from "../../generated/operations.ts";
import { useWords } from "../../languages/context.ts";
import { useNotation } from "../../languages/useNotation.ts";
import { type Filter, Filters } from "../../records/Filters.tsx";
import { names } from "../../records/names.ts";
import { ListResult } from "../../records/ListResult.tsx";
import { pageIn } from "../../records/pages.ts";
import { Paging } from "../../records/Paging.tsx";
import { Sheet } from "../../records/Sheet.tsx";
import { filterIn } from "./filter.ts";
import { words } from "./words.ts";

/** Models by code, programme, status and province, page by page. */
export function ModelList() {
  const say = useWords(words);
  const called = useWords(names);
  const notation = useNotation();
  const address = useAddress();
  const choices = useOperation<ChoicesForRecordsQuery>(choicesOperation).value;
  const found = useOperation<ListOfModelsQuery>(operation, { where: filterIn(address), ...pageIn(address) });
  const filters: readonly Filter[] = [
    { name: "q", title: say.codeOrName, choices: null },
    { name: "programme", title: say.programme, choices: choices?.programmes ?? [] },
    { name: "status", title: say.status, choices: choices?.modelStatus.codes ?? [] },
    { name: "province", title: say.province, choices: choices?.provinces ?? [] },
  ];
  return (
    <div class="record">
      <h1>{say.list}</h1>
      <p>{say.listMeans}</p>
      <Filters of={filters} title={say.search} />
      <ListResult of={found}>
        {({ models }) => (
          <>
            <p role="status">{say.found(notation.number(models.totalCount))}</p>
            {models.totalCount === 0 ? (
              <p>{say.noneFound}</p>
            ) : (
              <Sheet
                title={say.list}
                rows={models.nodes}
                columns={[
                  { title: say.code, cell: (one) => <Link to={{ page: "model", code: one.code }}>{one.code}</Link> },
                  {
                    title: say.cooperative,
                    cell: (one) => <Link to={{ page: "cooperative", code: one.cooperative.code }}>{one.cooperative.name}</Link>,
                  },
                  { title: say.province, cell: (one) => one.cooperative.province?.name },
                  { title: say.products, cell: (one) => one.products?.map(({ product }) => product.name).join(", ") },
                  { title: say.programme, cell: (one) => one.programme.name },
                  { title: say.startYear, cell: (one) => one.startYear },
                  { title: say.status, cell: (one) => one.status && called.status[one.status] },
                ]}
              />
            )}
            <Paging info={models.pageInfo} />
          </>
        )}
      </ListResult>
    </div>
  );
}
