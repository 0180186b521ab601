import { useState } from "preact/hooks";
import { Link } from "../../address/Link.tsx";
import { useWords } from "../../languages/context.ts";
import { useNotation } from "../../languages/useNotation.ts";
import { Facts } from "../../records/Facts.tsx";
import type { ReleaseOfPage } from "./entries.ts";
import { ReleaseFiles } from "./ReleaseFiles.tsx";
import { words } from "./words.ts";

interface ReleaseEntryProps {
  release: ReleaseOfPage;
  /** Release that answers questions which name none. */
  current: string | null;
  /** Whether the page is about this release alone. */
  isWhole?: boolean;
}

/** A release: when, what it covers, what changed, whether it was withdrawn, and its files with their checksums. */
export function ReleaseEntry({ release, current, isWhole = false }: ReleaseEntryProps) {
  const say = useWords(words);
  const notation = useNotation();
  const [isOpen, setIsOpen] = useState(isWhole);
  const state = release.withdrawal ? say.withdrawn : release.id === current ? say.current : say.superseded;
  const title = say.release(release.id);
  return (
    <article class="release">
      {isWhole ? (
        <>
          <p>
            <Link to={{ page: "releases" }}>{say.title}</Link>
          </p>
          <h1>{title}</h1>
        </>
      ) : (
        <h3>
          <Link to={{ page: "releases", release: release.id }}>{title}</Link>
        </h3>
      )}
      {release.withdrawal && (
        <p class="withdrawn">
          <strong>{say.withdrawnOn(notation.day(release.withdrawal.on))}</strong> {release.withdrawal.reason}
        </p>
      )}
      <Facts
        of={[
          [say.published, notation.day(release.publishedOn)],
          [say.state, state],
          [say.years, `${release.firstYear}–${release.lastYear}`],
          [say.before, release.previous ? <Link to={{ page: "releases", release: release.previous }}>{release.previous}</Link> : say.first],
          [say.data, release.isSynthetic ? say.synthetic : undefined],
        ]}
      />
      <p>
        <strong>{say.notes}:</strong> {release.notes ?? say.noNotes}
      </p>
      {release.isClosedToPublic ? (
        <p class="unshown">{say.closed}</p>
      ) : (
        <details open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
          <summary>{say.files}</summary>
          {isOpen && <ReleaseFiles id={release.id} />}
        </details>
      )}
    </article>
  );
}
