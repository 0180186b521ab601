import type { Words } from "../../languages/language.ts";
import { address } from "./addresses.ts";
import { cSharp } from "./cSharp.ts";
import { curl } from "./curl.ts";
import { duckDb } from "./duckDb.ts";
import { graphQl } from "./graphQl.ts";
import { javaScript } from "./javaScript.ts";
import { powerQuery } from "./powerQuery.ts";
import { python } from "./python.ts";
import { r } from "./r.ts";
import type { Subject } from "./subject.ts";

/** A language, or a tool, in which a question can be asked. */
export interface SnippetLanguage {
  readonly id: string;
  readonly title: Words<string>;
  /** Writes what asks exactly the question of the subject. */
  readonly write: (subject: Subject) => string;
}

const name = (title: string): Words<string> => ({ vi: title, en: title });

/** The languages, in the order of their tabs. */
export const snippetLanguages = [
  { id: "graphql", title: name("GraphQL"), write: graphQl },
  { id: "address", title: { vi: "Địa chỉ tệp", en: "File address" }, write: address },
  { id: "curl", title: name("curl"), write: curl },
  { id: "javascript", title: name("JavaScript"), write: javaScript },
  { id: "python", title: name("Python"), write: python },
  { id: "r", title: name("R"), write: r },
  { id: "csharp", title: name("C#"), write: cSharp },
  { id: "power-query", title: name("Power Query"), write: powerQuery },
  { id: "duckdb", title: name("DuckDB"), write: duckDb },
] as const satisfies readonly SnippetLanguage[];

/** Name of a language in the list. */
export type SnippetId = (typeof snippetLanguages)[number]["id"];
