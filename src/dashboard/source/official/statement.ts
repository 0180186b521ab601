import type { ValueKind, ValueLimit } from "../generated/schema.ts";
import type { Unit } from "../languages/quantity.ts";

/** What a source says: a value for a period, in the source's name. */
export interface Statement {
  readonly code?: string;
  readonly value: number;
  readonly limit: ValueLimit;
  readonly valueKind?: ValueKind;
  readonly unit: Unit;
  /** First day as ISO 8601; null for a state at a point in time. */
  readonly periodStart?: string | null;
  readonly periodEnd: string;
  readonly sourceDocument: { readonly code?: string; readonly issuerName: string; readonly url?: string | null };
}

/** Year in which the period of a statement ends. */
export function yearOf(statement: Pick<Statement, "periodEnd">): number {
  return Number(statement.periodEnd.slice(0, 4));
}

/**
 * The statements to begin with: all of the newest year, and all of the newest year that more than one source speaks of, so that rivals are
 * never left out for being a year older.
 */
export function telling<T extends Statement>(statements: readonly T[]): T[] {
  const years = [...new Set(statements.map(yearOf))].sort((one, other) => other - one);
  const of = (year: number) => statements.filter((statement) => yearOf(statement) === year);
  const contested = years.find((year) => new Set(of(year).map((statement) => statement.sourceDocument.issuerName)).size > 1);
  return years.filter((year) => year === years[0] || year === contested).flatMap(of);
}
