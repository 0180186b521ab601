import { Link } from "../../address/Link.tsx";
import type { Cube } from "../../catalogue/useCatalogue.ts";
import { useWords } from "../../languages/context.ts";
import { words } from "./words.ts";

/** Said for a link to a cube that is not there, with those that are. */
export function CubeMissing({ name, cubes }: { name: string; cubes: readonly Cube[] }) {
  const say = useWords(words);
  return (
    <>
      <h1>{say.cubeMissing(name)}</h1>
      <p>{say.cubes}</p>
      <ul>
        {cubes.map((cube) => (
          <li key={cube.name}>
            <Link to={{ page: "explorer", cube: cube.name }}>{cube.title}</Link>: {cube.summary}
          </li>
        ))}
      </ul>
    </>
  );
}
