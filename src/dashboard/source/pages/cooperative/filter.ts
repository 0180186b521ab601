import type { CooperativeFilter } from "../../generated/schema.ts";

/** Which organisations an address asks for: those of a province, field and form whose name holds a text, or whose code it is. */
export function filterIn(address: URLSearchParams): CooperativeFilter {
  const text = address.get("q")?.trim();
  const equal = (name: string) => {
    const code = address.get(name);
    return code ? { [name]: { eq: code } } : {};
  };
  return {
    ...(text && (isCode(text) ? { code: { eq: text.toUpperCase() } } : { name: { contains: text } })),
    ...equal("province"),
    ...equal("field"),
    ...equal("legalForm"),
  };
}

/** Codes are written without spaces, in letters, digits and hyphens, and have a digit; names of one word have none. */
export function isCode(text: string): boolean {
  return /^(?=.*\d)[A-Za-z0-9-]+$/.test(text);
}
