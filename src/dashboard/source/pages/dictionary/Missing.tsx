import { Link } from "../../address/Link.tsx";
import { useWords } from "../../languages/context.ts";
import type { Parameters } from "../../address/address.ts";
import { words } from "./words.ts";

interface MissingProps {
  asked: string;
  known: readonly { readonly id: string; readonly title: string; readonly to: Parameters }[];
}

/** Said for an address that names no entry, with what there is. */
export function Missing({ asked, known }: MissingProps) {
  const say = useWords(words);
  return (
    <>
      <h1>{say.missing(asked)}</h1>
      <p>{say.missingMeans}</p>
      <ul>
        {known.map((one) => (
          <li key={one.id}>
            <Link to={{ page: "dictionary", ...one.to }}>{say.capital(one.title)}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}
