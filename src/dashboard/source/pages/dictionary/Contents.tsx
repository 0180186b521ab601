import { Link } from "../../address/Link.tsx";
import type { DictionaryQuery } from "../../generated/operations.ts";
import { useWords } from "../../languages/context.ts";
import { useNotation } from "../../languages/useNotation.ts";
import { words } from "./words.ts";

/** All cubes and codelists. */
export function Contents({ of }: { of: DictionaryQuery }) {
  const say = useWords(words);
  const { collator } = useNotation();
  return (
    <>
      <h2>{say.cubes}</h2>
      <ul class="contents">
        {of.cubes.map((cube) => (
          <li key={cube.name}>
            <Link to={{ page: "dictionary", cube: cube.name }}>{say.capital(cube.title)}</Link>
            <p>{cube.summary}</p>
            <p class="soft">{say.counts(cube.measures.length, cube.dimensions.length)}</p>
          </li>
        ))}
      </ul>
      <h2>{say.lists}</h2>
      <ul class="contents">
        {[...of.codelists]
          .sort((one, other) => collator.compare(one.name, other.name))
          .map((list) => (
            <li key={list.id}>
              <Link to={{ page: "dictionary", list: list.id }}>{list.name}</Link>
              <p class="soft">{say.codes(list.codes.length)}</p>
            </li>
          ))}
      </ul>
      <h2>{say.further}</h2>
      <ul>
        <li>
          <a href="/dictionary">{say.columns}</a>
        </li>
        <li>
          <a href="/methods">{say.methods}</a>
        </li>
      </ul>
    </>
  );
}
