import operation from "@operations/who-asks.graphql";
import { requestJson } from "../api/request.ts";
import type { WhoAsksQuery } from "../generated/operations.ts";
import type { Language } from "../languages/language.ts";

/** Whose key this is. A key that does not count is refused. */
export async function identify(key: string, language: Language): Promise<WhoAsksQuery["viewer"]> {
  const query = new URLSearchParams({ documentId: operation, variables: "{}" });
  const answer = await requestJson<{ data: WhoAsksQuery }>(`/graphql?${query}`, language, {
    headers: { Authorization: `Bearer ${key}` },
    cache: "no-store",
  });
  return answer.data.viewer;
}
