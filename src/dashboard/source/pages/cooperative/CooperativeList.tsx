import choicesOperation from "@operations/choices-for-records.graphql";
import operation from "@operations/list-of-cooperatives.graphql";
import { Link } from "../../address/Link.tsx";
import { useAddress } from "../../address/useAddress.ts";
import { useOperation } from "../../api/useLoaded.ts";
import type { ChoicesForRecordsQuery, ListOfCooperativesQuery } from "../../generated/operations.ts";
import { useLanguage, useWords } from "../../languages/context.ts";
import { useNotation } from "../../languages/useNotation.ts";
import { dayKnown } from "../../records/days.ts";
import { type Filter, Filters } from "../../records/Filters.tsx";
import { ListResult } from "../../records/ListResult.tsx";
import { pageIn } from "../../records/pages.ts";
import { Paging } from "../../records/Paging.tsx";
import { Sheet } from "../../records/Sheet.tsx";
import { filterIn } from "./filter.ts";
import { words } from "./words.ts";

/** Whether a field adds up others; no organisation is of it. */
const isSum = (code: string) => code.startsWith("_") || code.startsWith("NON_");

/** Organisations by name, code, province, field and legal form, page by page. */
export function CooperativeList() {
  const say = useWords(words);
  const language = useLanguage();
  const notation = useNotation();
  const address = useAddress();
  const choices = useOperation<ChoicesForRecordsQuery>(choicesOperation).value;
  const found = useOperation<ListOfCooperativesQuery>(operation, { where: filterIn(address), ...pageIn(address) });
  const filters: readonly Filter[] = [
    { name: "q", title: say.nameOrCode, choices: null },
    { name: "province", title: say.province, choices: choices?.provinces ?? [] },
    { name: "field", title: say.field, choices: choices?.field.codes.filter((one) => !isSum(one.code)) ?? [] },
    { name: "legalForm", title: say.legalForm, choices: choices?.legalForm.codes ?? [] },
  ];
  return (
    <div class="record">
      <h1>{say.list}</h1>
      <p>{say.listMeans}</p>
      <Filters of={filters} title={say.search} />
      <ListResult of={found}>
        {({ cooperatives }) => (
          <>
            <p role="status">{say.found(notation.number(cooperatives.totalCount))}</p>
            {cooperatives.totalCount === 0 ? (
              <p>{say.noneFound}</p>
            ) : (
              <Sheet
                title={say.list}
                rows={cooperatives.nodes}
                columns={[
                  {
                    title: say.name,
                    cell: (one) => <Link to={{ page: "cooperative", code: one.code }}>{one.name}</Link>,
                  },
                  { title: say.code, cell: (one) => one.code },
                  { title: say.legalForm, cell: (one) => one.legalForm.name },
                  { title: say.field, cell: (one) => one.field?.name },
                  { title: say.province, cell: (one) => one.province?.name },
                  {
                    title: say.founded,
                    cell: (one) => one.founded && dayKnown(one.founded, one.foundedPrecision, language),
                  },
                  {
                    title: say.state,
                    cell: (one) => (one.dissolved ? say.dissolvedOn(notation.day(one.dissolved)) : say.existing),
                  },
                ]}
              />
            )}
            <Paging info={cooperatives.pageInfo} />
          </>
        )}
      </ListResult>
    </div>
  );
}
