import { useEffect } from "preact/hooks";
import { Link } from "../../address/Link.tsx";
import { useLanguage, useWords } from "../../languages/context.ts";
import { period } from "../../records/days.ts";
import { Sheet } from "../../records/Sheet.tsx";
import type { CubeOfDictionary, ListOfDictionary } from "./entries.ts";
import { showEntry } from "./showEntry.ts";
import { words } from "./words.ts";

interface CodelistEntryProps {
  list: ListOfDictionary;
  cubes: readonly CubeOfDictionary[];
  /** Code that is sought; null for none in particular. */
  focus: string | null;
}

/** A codelist with its codes, and the dimensions whose members they are. */
export function CodelistEntry({ list, cubes, focus }: CodelistEntryProps) {
  const say = useWords(words);
  const language = useLanguage();
  useEffect(() => showEntry(focus), [list.id, focus]);
  const users = cubes.flatMap((cube) =>
    cube.dimensions.filter((dimension) => dimension.codelist === list.id).map((dimension) => ({ cube, dimension })),
  );
  const nameOf = (code: string) => list.codes.find((other) => other.code === code)?.name ?? code;
  return (
    <>
      <h1>{list.name}</h1>
      <p>{say.listId(list.id)}</p>
      {users.length > 0 && (
        <>
          <h2>{say.usedBy}</h2>
          <ul>
            {users.map(({ cube, dimension }) => (
              <li key={cube.name + dimension.name}>
                <Link
                  to={{ page: "dictionary", cube: cube.name, name: dimension.name }}
                >{`${say.capital(cube.title)}: ${dimension.title}`}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{say.codesOf}</h2>
      <Sheet
        title={say.codesOf}
        rows={list.codes}
        columns={[
          { title: say.name, cell: (one) => <span id={one.code}>{one.name}</span> },
          { title: say.code, cell: (one) => <code>{one.code}</code> },
          { title: say.meaning, cell: (one) => one.note ?? say.byName },
          { title: say.valid, cell: (one) => period(one.validFrom, one.validTo, language) ?? say.always },
          { title: say.successor, cell: (one) => (one.successor ? nameOf(one.successor) : say.nothing) },
          { title: say.source, cell: (one) => `${one.source ?? say.platform}${one.isVerified ? "" : ` (${say.unverified})`}` },
        ]}
      />
    </>
  );
}
