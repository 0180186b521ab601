import type { Accumulation, MeasureAccess, MeasureKind, Statistic } from "../../generated/schema.ts";

type Texts =
  | "title"
  | "means"
  | "word"
  | "search"
  | "cubes"
  | "lists"
  | "further"
  | "columns"
  | "methods"
  | "measure"
  | "dimension"
  | "list"
  | "code"
  | "noneFound"
  | "missingMeans"
  | "explore"
  | "dimensions"
  | "measures"
  | "meaning"
  | "members"
  | "areas"
  | "register"
  | "values"
  | "mind"
  | "several"
  | "sensitive"
  | "nothing"
  | "dimensionNull"
  | "unit"
  | "kind"
  | "time"
  | "statistics"
  | "formula"
  | "protection"
  | "noValue"
  | "countNull"
  | "publicNull"
  | "protectedNull"
  | "linkHere"
  | "usedBy"
  | "codesOf"
  | "name"
  | "byName"
  | "valid"
  | "always"
  | "successor"
  | "source"
  | "platform"
  | "unverified"
  | "neverAdded"
  | "distinctOverTime";

/** Texts of the dictionary. */
export type DictionaryWords = Readonly<Record<Texts, string>> & {
  /** A title at the beginning of a line. */
  readonly capital: (title: string) => string;
  readonly counts: (measures: number, dimensions: number) => string;
  readonly codes: (count: number) => string;
  readonly found: (count: number, sought: string) => string;
  readonly missing: (asked: string) => string;
  readonly never: (dimension: string) => string;
  readonly listId: (id: string) => string;
  readonly kinds: Readonly<Record<MeasureKind, string>>;
  readonly access: Readonly<Record<MeasureAccess, string>>;
  readonly accumulation: Readonly<Record<Accumulation, string>>;
  readonly statisticOf: Readonly<Record<Statistic, string>>;
};
