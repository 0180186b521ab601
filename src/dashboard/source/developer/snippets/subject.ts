import type { Language } from "../../languages/language.ts";
import type { Question } from "../../questions/question.ts";

/** What a snippet is written for. */
export interface Subject {
  readonly question: Question;
  /** Where the platform is, such as `https://statistics.example`. */
  readonly origin: string;
  /** Language of names in the answer. */
  readonly language: Language;
  /** The cube that is asked, as the catalogue describes it. */
  readonly cube: CubeNames;
}

/** Names in a cube. */
export interface CubeNames {
  /** Name of its field in `statistics`. */
  readonly name: string;
  readonly dimensions: readonly DimensionName[];
  readonly measures: readonly MeasureNames[];
}

/** A dimension of a cube. */
export interface DimensionName {
  /** Name in camel case. */
  readonly name: string;
  /** List of its codes; null when its members are numbers or flags. */
  readonly codelist: string | null;
}

/** Names in a measure of a cube. */
export interface MeasureNames {
  /** Name in camel case. */
  readonly name: string;
  /** Path of the status of its figures in a cell; null when they have none. */
  readonly statusField: string | null;
  readonly figures: readonly FigureName[];
}

/** A figure of a measure. */
export interface FigureName {
  /** Name in files, such as `revenue_total`. */
  readonly name: string;
  /** Path in a cell, such as `revenue.total`. */
  readonly field: string;
  readonly isWhole: boolean;
}
