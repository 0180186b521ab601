import operation from "@operations/key-product-lists.graphql";
import { changed, show } from "../../address/address.ts";
import { Link } from "../../address/Link.tsx";
import { useAddress } from "../../address/useAddress.ts";
import { useOperation } from "../../api/useLoaded.ts";
import { nearest } from "../../catalogue/nearest.ts";
import { WithRelease } from "../../catalogue/WithRelease.tsx";
import { Result } from "../../components/Result.tsx";
import type { KeyProductListsQuery } from "../../generated/operations.ts";
import { useWords } from "../../languages/context.ts";
import { Designations } from "./Designations.tsx";
import { Production } from "./Production.tsx";
import { words } from "./words.ts";
import "../../styles/stories.css";

/** Key products of the country and its regions, and what is produced of them. */
export default function ProductsPage() {
  const say = useWords(words);
  const loaded = useOperation<KeyProductListsQuery>(operation);
  return (
    <>
      <h1>{say.title}</h1>
      <p class="lead">{say.lead}</p>
      <Result of={loaded}>{(lists) => <OfRegion lists={lists} />}</Result>
    </>
  );
}

/** The lists and the production of the region of the address; of the whole country when it names none. */
function OfRegion({ lists }: { lists: KeyProductListsQuery }) {
  const say = useWords(words);
  const asked = useAddress().get("region");
  const region = lists.regions.find(({ code }) => code === asked) ?? null;
  const alike =
    asked === null
      ? null
      : nearest(
          asked,
          lists.regions.map(({ code }) => code),
        );
  return (
    <>
      {asked && !region && (
        <p class="notice">
          {say.missing(asked)}{" "}
          {alike && <Link to={{ page: "products", region: alike }}>{lists.regions.find(({ code }) => code === alike)!.name}</Link>}
        </p>
      )}
      <form class="story-choices" onSubmit={(event) => event.preventDefault()}>
        <label>
          {say.region}
          <select value={region?.code ?? ""} onChange={({ currentTarget }) => show(changed({ region: currentTarget.value || undefined }))}>
            <option value="">{say.country}</option>
            {lists.regions.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </form>
      <Designations lists={lists} region={region} />
      <WithRelease>{(basis) => <Production region={region} basis={basis} />}</WithRelease>
    </>
  );
}
