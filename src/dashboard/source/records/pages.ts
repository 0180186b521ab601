/** Number of records on a page of a list. */
const size = 25;

/** Which page of a list an address asks for, as variables of its operation. */
export function pageIn(address: URLSearchParams): {
  first: number | null;
  after: string | null;
  last: number | null;
  before: string | null;
} {
  const before = address.get("before");
  return before ? { first: null, after: null, last: size, before } : { first: size, after: address.get("after"), last: null, before: null };
}
