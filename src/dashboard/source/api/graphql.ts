import type { Language } from "../languages/language.ts";
import { Refused } from "./failures.ts";
import { type GraphQLFailure, requestJson } from "./request.ts";

interface GraphQLAnswer<T> {
  data: T | null;
  errors?: GraphQLFailure[];
}

/**
 * Asks a stored operation, which is imported from `@operations` as its identifier. An answer with any error is refused as a whole.
 */
export async function askStored<T>(operation: string, variables: object, language: Language, signal?: AbortSignal): Promise<T> {
  return whole(await requestJson<GraphQLAnswer<T>>(addressOfStored(operation, variables), language, { ...(signal && { signal }) }));
}

/** Address at which a stored operation is answered. */
export function addressOfStored(operation: string, variables: object): string {
  return `/graphql?${new URLSearchParams({ documentId: operation, variables: JSON.stringify(variables) })}`;
}

function whole<T>(answer: GraphQLAnswer<T>): T {
  const first = answer.errors?.[0];
  if (first || answer.data === null) throw new Refused(first?.message ?? "", 200, first?.extensions?.code ?? "INTERNAL");
  return answer.data;
}
