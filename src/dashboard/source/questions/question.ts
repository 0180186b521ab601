import type { AreaSet, Population } from "../generated/schema.ts";

/**
 * A question to a cube. Names of dimensions and figures are those of files, such as `legal_form` and `revenue_total`; the parameters of a
 * question in an address of the page are those of the address of its file.
 */
export interface Question {
  readonly cube: string;
  readonly by: readonly string[];
  readonly figures: readonly string[];
  readonly where: readonly Condition[];
  readonly areas: AreaSet;
  readonly totals: boolean;
  /** Organisations that count; null for the platform's own choice. */
  readonly population: Population | null;
  /** Release; null for the newest, whichever that is when the question is asked. */
  readonly release: string | null;
}

/** A condition on the members of a dimension. */
export type Condition = CodeCondition | RangeCondition;

/** Members that count, or that don't. */
export interface CodeCondition {
  readonly dimension: string;
  readonly codes: readonly string[];
  readonly isExcluded: boolean;
}

/** A range of years or numbers; null where it is open. */
export interface RangeCondition {
  readonly dimension: string;
  readonly from: number | null;
  readonly to: number | null;
}

/** A question with what it does not say filled in. */
export function questionOf(given: Pick<Question, "cube" | "by" | "figures"> & Partial<Question>): Question {
  return { where: [], areas: "AREAS_2025", totals: false, population: null, release: null, ...given };
}

/** Whether a condition is a range. */
export function isRange(condition: Condition): condition is RangeCondition {
  return "from" in condition;
}

/** The question with the condition on a dimension replaced; null takes it away. */
export function withCondition(question: Question, dimension: string, condition: Condition | null): Question {
  const others = question.where.filter((other) => other.dimension !== dimension);
  return { ...question, where: condition ? [...others, condition] : others };
}
