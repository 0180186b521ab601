import operation from "@operations/releases-and-calendar.graphql";
import { Link } from "../../address/Link.tsx";
import { useAddress } from "../../address/useAddress.ts";
import { useOperation } from "../../api/useLoaded.ts";
import { Result } from "../../components/Result.tsx";
import type { ReleasesAndCalendarQuery } from "../../generated/operations.ts";
import { useLanguage, useWords } from "../../languages/context.ts";
import "../../records/records.css";
import { Calendar } from "./Calendar.tsx";
import { ReleaseEntry } from "./ReleaseEntry.tsx";
import { ReleaseMissing } from "./ReleaseMissing.tsx";
import { Revisions } from "./Revisions.tsx";
import "./releases.css";
import { words } from "./words.ts";

/** Releases: when the next comes, which there are, and how figures changed; or one release with its files. */
export default function ReleasesPage() {
  const say = useWords(words);
  const language = useLanguage();
  const id = useAddress().get("release");
  const loaded = useOperation<ReleasesAndCalendarQuery>(operation);
  return (
    <div class="record">
      <Result of={loaded}>
        {({ releases, releaseCalendar }) => {
          const current = releases.find((release) => !release.withdrawal)?.id ?? null;
          if (id) {
            const release = releases.find((other) => other.id === id);
            return release ? (
              <ReleaseEntry release={release} current={current} isWhole />
            ) : (
              <ReleaseMissing asked={id} releases={releases} />
            );
          }
          return (
            <>
              <h1>{say.title}</h1>
              <p>{say.means}</p>
              <p class="links">
                <a href={`/releases/feed.atom?language=${language}`}>{say.feed}</a>
                <a href="/catalog">{say.catalogue}</a>
                <Link to={{ page: "citation" }}>{say.citations}</Link>
              </p>
              <h2>{say.calendar}</h2>
              <Calendar of={releaseCalendar} />
              <h2>{say.list}</h2>
              {releases.length === 0 && <p>{say.none}</p>}
              {releases.map((release) => (
                <ReleaseEntry key={release.id} release={release} current={current} />
              ))}
              <h2 id="revisions">{say.revisions}</h2>
              {releases.length > 0 && <Revisions releases={releases} />}
            </>
          );
        }}
      </Result>
    </div>
  );
}
