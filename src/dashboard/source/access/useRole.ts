import operation from "@operations/who-asks.graphql";
import { askStored } from "../api/graphql.ts";
import { useLoaded } from "../api/useLoaded.ts";
import type { WhoAsksQuery } from "../generated/operations.ts";
import type { Role } from "../generated/schema.ts";
import { useKey } from "./useKey.ts";

/** Role of the reader's key: PUBLIC without one, null while the platform is asked. */
export function useRole(): Role | null {
  const key = useKey();
  const asked = useLoaded(key && "viewer", (language, signal) => askStored<WhoAsksQuery>(operation, {}, language, signal));
  if (key === null) return "PUBLIC";
  return asked.isLoading ? null : (asked.value?.viewer.role ?? null);
}
