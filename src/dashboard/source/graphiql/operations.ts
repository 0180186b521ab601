/** An operation that the platform stores, as an example. */
export interface Example {
  /** Name of its file, such as `regional-series`. */
  readonly id: string;
  /** What it is for, in one sentence. */
  readonly summary: string;
  readonly text: string;
}

const texts = import.meta.glob<string>("@operations/*.graphql", { query: "?raw", import: "default", eager: true });

/** All stored operations, in the order of their names. */
export const examples: readonly Example[] = Object.entries(texts)
  .map(([path, text]) => exampleOf(path, text))
  .sort((one, other) => one.id.localeCompare(other.id, "en"));

/** The example of a file: the comment at its beginning says what it is for. */
export function exampleOf(path: string, text: string): Example {
  const comment = /^(?:#.*\n)*/.exec(text)![0].replace(/^#\s?/gm, "").trim();
  return {
    id: path.replace(/^.*\//, "").replace(/\.graphql$/, ""),
    summary: comment.replace(/\s+/g, " "),
    text,
  };
}
