import { Link } from "../../address/Link.tsx";
import { useWords } from "../../languages/context.ts";
import type { ReleaseOfPage } from "./entries.ts";
import { words } from "./words.ts";

/** Said for an address that names no release, with those that there are. */
export function ReleaseMissing({ asked, releases }: { asked: string; releases: readonly ReleaseOfPage[] }) {
  const say = useWords(words);
  return (
    <>
      <h1>{say.missing(asked)}</h1>
      <p>{say.missingMeans}</p>
      <ul>
        {releases.map((release) => (
          <li key={release.id}>
            <Link to={{ page: "releases", release: release.id }}>{say.release(release.id)}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}
