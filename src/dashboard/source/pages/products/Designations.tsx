import type { KeyProductListsQuery } from "../../generated/operations.ts";
import { useWords } from "../../languages/context.ts";
import { useNotation } from "../../languages/useNotation.ts";
import { words } from "./words.ts";

type Region = KeyProductListsQuery["regions"][number];

interface DesignationsProps {
  lists: KeyProductListsQuery;
  /** The chosen region; null for the whole country. */
  region: Region | null;
}

/** Which products are designated, for the country, its regions, and the provinces of the chosen region. */
export function Designations({ lists: { national, regional, ocop, regions }, region }: DesignationsProps) {
  const say = useWords(words);
  const notation = useNotation();
  const inForce = regional.nodes.filter((designation) => designation.validTo === null);
  const decisions = [...new Set(national.nodes.map((designation) => designation.decision))];
  const isSynthetic = [...inForce, ...regions.flatMap(({ provinces }) => provinces.flatMap(({ keyProducts }) => keyProducts.nodes))].some(
    (designation) => designation.origin === "SYNTHETIC",
  );
  const shown = region ? [region] : regions;
  return (
    <>
      <section class="story">
        <h2>{say.national}</h2>
        <p>{say.nationalText(notation.number(national.totalCount), decisions.join("; "))}</p>
        <p>{national.nodes.map(({ product }) => product.name).join(" · ")}</p>
        <p>{say.ocop(notation.number(ocop.totalCount))}</p>
      </section>
      <section class="story">
        <h2>{region ? say.ofRegion(region.name) : say.regional}</h2>
        <p>
          {say.regionalText} {isSynthetic && say.synthetic}
        </p>
        <Lists
          title={region ? say.ofRegion(region.name) : say.regional}
          place={say.region}
          rows={shown.map(({ code, name }) => ({
            code,
            name,
            products: inForce.filter((designation) => designation.region?.code === code).map(({ product }) => product.name),
          }))}
        />
        {region && (
          <Lists
            title={say.provincial(region.name)}
            place={say.province}
            rows={region.provinces.map(({ code, name, keyProducts }) => ({
              code,
              name,
              products: keyProducts.nodes.filter((designation) => designation.validTo === null).map(({ product }) => product.name),
            }))}
          />
        )}
      </section>
    </>
  );
}

interface ListsProps {
  title: string;
  place: string;
  rows: readonly { code: string; name: string; products: readonly string[] }[];
}

/** Places with their products. */
function Lists({ title, place, rows }: ListsProps) {
  const say = useWords(words);
  const notation = useNotation();
  return (
    <div class="table" tabIndex={0} role="region" aria-label={title}>
      <table class="wide-text">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{place}</th>
            <th scope="col">{say.count}</th>
            <th scope="col">{say.products}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ code, name, products }) => (
            <tr key={code}>
              <th scope="row">{name}</th>
              <td>{notation.number(products.length)}</td>
              <td>{products.length > 0 ? [...products].sort(notation.collator.compare).join(" · ") : say.none}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
