import type { ComponentChildren } from "preact";
import type { Loaded } from "../api/useLoaded.ts";
import { Failure } from "./Failure.tsx";
import { Loading } from "./Loading.tsx";

interface ResultProps<T> {
  of: Loaded<T>;
  children: (value: T) => ComponentChildren;
}

/** What was loaded, that it is loading, or why it could not be loaded. */
export function Result<T>({ of, children }: ResultProps<T>) {
  if (of.failure) return <Failure failure={of.failure} again={of.again} />;
  if (of.value === null) return of.isLoading ? <Loading /> : null;
  return (
    <div class="result" aria-busy={of.isLoading}>
      {children(of.value)}
    </div>
  );
}
