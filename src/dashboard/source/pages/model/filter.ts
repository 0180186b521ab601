import type { ModelFilter, ModelStatus } from "../../generated/schema.ts";
import { isCode } from "../cooperative/filter.ts";

const statuses: readonly ModelStatus[] = ["PROPOSED", "APPRAISING", "APPROVED", "RUNNING", "ACCEPTED", "CLOSED", "CANCELLED"];

/** Which models an address asks for; text is the code of a model, or a part of the name of its cooperative. */
export function filterIn(address: URLSearchParams): ModelFilter {
  const text = address.get("q")?.trim();
  const programme = address.get("programme");
  // A status that there is none of is told beside the field, and not asked.
  const status = statuses.find((one) => one === address.get("status"));
  const province = address.get("province");
  const name = text && !isCode(text) ? { name: { contains: text } } : null;
  return {
    ...(text && isCode(text) && { code: { eq: text.toUpperCase() } }),
    ...(programme && { programme: { eq: programme } }),
    ...(status && { status: { eq: status } }),
    ...((name || province) && {
      cooperative: { some: { ...name, ...(province && { province: { eq: province, areas: "AREAS_2025" } }) } },
    }),
  };
}
