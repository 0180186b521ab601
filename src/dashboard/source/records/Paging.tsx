import { useWords } from "../languages/context.ts";
import { PageLink } from "./PageLink.tsx";
import { words } from "./words.ts";

/** Where a page of a list begins and ends. */
export interface PageInfo {
  readonly hasPreviousPage: boolean;
  readonly hasNextPage: boolean;
  readonly startCursor?: string | null;
  readonly endCursor?: string | null;
}

/** Links to the pages around a page of a list, which is in the address as `after` or `before`. */
export function Paging({ info }: { info: PageInfo }) {
  const say = useWords(words);
  if (!info.hasPreviousPage && !info.hasNextPage) return null;
  return (
    <nav class="paging" aria-label={say.pages}>
      <ul>
        {info.hasPreviousPage && (
          <>
            <li>
              <PageLink changes={{ after: undefined, before: undefined }}>{say.first}</PageLink>
            </li>
            <li>
              <PageLink changes={{ after: undefined, before: info.startCursor ?? undefined }}>{say.previous}</PageLink>
            </li>
          </>
        )}
        {info.hasNextPage && (
          <li>
            <PageLink changes={{ after: info.endCursor ?? undefined, before: undefined }}>{say.next}</PageLink>
          </li>
        )}
      </ul>
    </nav>
  );
}
