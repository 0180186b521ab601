import type { ComponentChildren } from "preact";
import type { Loaded } from "../api/useLoaded.ts";
import { Failure } from "../components/Failure.tsx";
import { Result } from "../components/Result.tsx";
import { useAddress } from "../address/useAddress.ts";
import { useWords } from "../languages/context.ts";
import { PageLink } from "./PageLink.tsx";
import { words } from "./words.ts";

interface ListResultProps<T> {
  of: Loaded<T>;
  children: (value: T) => ComponentChildren;
}

/** A page of a list; one that an old link can't reach any more leads back to the first. */
export function ListResult<T>({ of, children }: ListResultProps<T>) {
  const say = useWords(words);
  const address = useAddress();
  if (of.failure && (address.has("after") || address.has("before")))
    return (
      <Failure failure={of.failure} again={of.again}>
        <p>
          <PageLink changes={{ after: undefined, before: undefined }}>{say.first}</PageLink>
        </p>
      </Failure>
    );
  return <Result of={of}>{children}</Result>;
}
