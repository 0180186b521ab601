import type { Parameters } from "../../address/address.ts";
import { Link } from "../../address/Link.tsx";
import { useAddress } from "../../address/useAddress.ts";
import { useWords } from "../../languages/context.ts";
import type { Miss } from "./choice.ts";
import { words } from "./words.ts";

/** Parameters of the address, by what they choose. */
const parameters: Record<Miss["kind"], string> = {
  cube: "cube",
  figure: "measures",
  areas: "areas",
  indicator: "indicator",
  province: "province",
  year: "year",
};

/** Says what of the address does not exist, and what is nearest. */
export function Misses({ misses }: { misses: readonly Miss[] }) {
  const say = useWords(words);
  const address = Object.fromEntries(useAddress());
  if (misses.length === 0) return null;
  return (
    <ul class="notice">
      {misses.map(({ kind, asked, nearest }) => {
        const to: Parameters = { ...address, [parameters[kind]]: nearest ?? undefined };
        return (
          <li key={kind}>
            {say.missing[kind](asked)} {nearest && <Link to={to}>{say.nearest(nearest)}</Link>} {say.instead}
          </li>
        );
      })}
    </ul>
  );
}
