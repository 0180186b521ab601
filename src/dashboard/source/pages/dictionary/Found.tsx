import { Link } from "../../address/Link.tsx";
import type { DictionaryQuery } from "../../generated/operations.ts";
import { useWords } from "../../languages/context.ts";
import { holds } from "../../records/search.ts";
import { words } from "./words.ts";

/** Measures, dimensions, lists and codes that hold the words that are sought. */
export function Found({ sought, of }: { sought: string; of: DictionaryQuery }) {
  const say = useWords(words);
  const inCubes = of.cubes.flatMap((cube) => [
    ...cube.measures
      .filter((measure) => holds(sought, measure.title, measure.summary, measure.name))
      .map((measure) => ({
        kind: say.measure,
        of: cube.title,
        title: measure.title,
        text: measure.summary,
        to: { cube: cube.name, name: measure.name },
      })),
    ...cube.dimensions
      .filter((dimension) => holds(sought, dimension.title, dimension.summary, dimension.name))
      .map((dimension) => ({
        kind: say.dimension,
        of: cube.title,
        title: dimension.title,
        text: dimension.summary,
        to: { cube: cube.name, name: dimension.name },
      })),
  ]);
  const inLists = of.codelists.flatMap((list) => [
    ...(holds(sought, list.name, list.id) ? [{ kind: say.list, of: "", title: list.name, text: "", to: { list: list.id } }] : []),
    ...list.codes
      .filter((code) => holds(sought, code.name, code.note, code.code))
      .map((code) => ({
        kind: say.code,
        of: list.name,
        title: code.name,
        text: code.note ?? "",
        to: { list: list.id, name: code.code },
      })),
  ]);
  const all = [...inCubes, ...inLists];
  return (
    <>
      <p role="status">{say.found(all.length, sought)}</p>
      {all.length === 0 ? (
        <p>{say.noneFound}</p>
      ) : (
        <ul class="contents">
          {all.map((one) => (
            <li key={JSON.stringify(one.to)}>
              <Link to={{ page: "dictionary", ...one.to }}>{say.capital(one.title)}</Link>
              <p class="soft">{one.of ? `${one.kind} · ${one.of}` : one.kind}</p>
              {one.text && <p>{one.text}</p>}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
