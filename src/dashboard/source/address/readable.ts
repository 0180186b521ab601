/** A query string that people can read: commas, colons and semicolons need no escape there. */
export function readable(parameters: URLSearchParams): string {
  return parameters.toString().replaceAll("%2C", ",").replaceAll("%3A", ":").replaceAll("%3B", ";").replaceAll("%21", "!");
}
