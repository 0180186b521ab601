import type { ComponentChildren } from "preact";
import { Link } from "../address/Link.tsx";
import { useAddress } from "../address/useAddress.ts";
import { Result } from "../components/Result.tsx";
import { useWords } from "../languages/context.ts";
import { type Catalogue, useCatalogue } from "./useCatalogue.ts";
import { words } from "./words.ts";

type Release = Catalogue["releases"][number];

/** What a page of figures rests on. */
export interface Basis {
  readonly catalogue: Catalogue;
  readonly release: Release;
  /** The release that the address pins; null when the page follows the newest. */
  readonly pinned: string | null;
  /** The newest year that was over when the release was published. */
  readonly year: number;
}

interface WithReleaseProps {
  /** Set where another part of the page says already that there is no release. */
  isQuiet?: boolean;
  children: (basis: Basis) => ComponentChildren;
}

/** Shows figures on the basis of a release; says it in plain words when there is none, or none of the name in the address. */
export function WithRelease({ isQuiet = false, children }: WithReleaseProps) {
  const say = useWords(words);
  const pinned = useAddress().get("release");
  const loaded = useCatalogue();
  return (
    <Result of={loaded}>
      {(catalogue) => {
        const release = pinned ? catalogue.releases.find((other) => other.id === pinned) : catalogue.release;
        if (!release && isQuiet) return null;
        if (release) return children({ catalogue, release, pinned, year: newestFullYear(release) });
        return pinned && catalogue.releases.length > 0 ? (
          <ReleaseMissing asked={pinned} releases={catalogue.releases} />
        ) : (
          <p class="notice">{say.none}</p>
        );
      }}
    </Result>
  );
}

/** The newest year that was over when a release was published. */
export function newestFullYear(release: Pick<Release, "firstYear" | "lastYear" | "publishedOn">): number {
  return Math.max(release.firstYear, Math.min(release.lastYear, Number(release.publishedOn.slice(0, 4)) - 1));
}

function ReleaseMissing({ asked, releases }: { asked: string; releases: readonly Release[] }) {
  const say = useWords(words);
  const address = Object.fromEntries(useAddress());
  return (
    <div class="notice">
      <p>{say.missing(asked)}</p>
      <ul>
        {releases.map((release) => (
          <li key={release.id}>
            <Link to={{ ...address, release: release.id }}>{say.release(release.id)}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
