/** Addresses of earlier versions of the page, which still open. */

/** Address that shows what an earlier one did; null when it is of this version. */
export function ofEarlier(address: URL): string | null {
  // The first page kept language and GraphQL text behind the hash.
  const given = new URLSearchParams(address.hash.slice(1));
  const language = given.get("lang");
  const text = given.get("q");
  if (text) return `/graphiql?${new URLSearchParams({ query: text })}`;
  if (language) return `/?${new URLSearchParams({ language })}`;
  return null;
}
