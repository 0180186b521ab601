import type { GradeTransitionsQuery } from "../../../generated/operations.ts";

/** Grades of the same organisations before and after support. */
export type Transitions = GradeTransitionsQuery["evaluation"]["transitions"];

type Cell = Transitions["transitions"][number];

/** A grade, with what became of the organisations that had it. */
export interface MatrixRow {
  readonly grade: Cell["before"];
  /** By grade after support, in the order of columns; null where the answer has no cell. */
  readonly cells: readonly (Cell | null)[];
}

/** The matrix: grades before down, grades after across, both in the order of the answer. */
export function matrixOf({ transitions }: Pick<Transitions, "transitions">): { columns: Cell["after"][]; rows: MatrixRow[] } {
  const columns = distinct(transitions.map(({ after }) => after));
  const rows = distinct(transitions.map(({ before }) => before)).map((grade) => ({
    grade,
    cells: columns.map(
      (column) => transitions.find(({ before, after }) => before.code === grade.code && after.code === column.code) ?? null,
    ),
  }));
  return { columns, rows };
}

function distinct<T extends { readonly code: string }>(codes: readonly T[]): T[] {
  return [...new Map(codes.map((code) => [code.code, code])).values()];
}
