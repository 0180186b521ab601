import { type Answer, type AnswerDimension, type CellValue, type Member, valueAt } from "../answers/answer.ts";
import type { Layout } from "./layout.ts";

/** An answer laid out in rows and columns. Rows without any value are left out, as are columns. */
export interface PivotTable {
  readonly rowDimensions: readonly AnswerDimension[];
  readonly columnDimensions: readonly AnswerDimension[];
  readonly rows: readonly Heading[];
  readonly columns: readonly Column[];
  readonly cell: (row: Heading, column: Column) => CellValue;
}

/** Members that head a row or column, by their places in the dimensions of its side. */
export interface Heading {
  readonly places: readonly number[];
  readonly members: readonly Member[];
}

/** A column: members, and a figure by its place. */
export interface Column extends Heading {
  readonly figure: number;
}

/** Lays out an answer. */
export function pivot(answer: Answer, layout: Layout): PivotTable {
  const side = (names: readonly string[]) => names.map((name) => answer.dimensions.findIndex((dimension) => dimension.name === name));
  const down = side(layout.rows);
  const across = side(layout.columns);
  const dimensionsOf = (places: readonly number[]) => places.map((place) => answer.dimensions[place]!);
  const members = new Array<number>(answer.dimensions.length).fill(0);
  const cell = (row: Heading, column: Column): CellValue => {
    down.forEach((dimension, index) => (members[dimension] = row.places[index]!));
    across.forEach((dimension, index) => (members[dimension] = column.places[index]!));
    return valueAt(answer, members, column.figure);
  };
  const columns = headings(dimensionsOf(across)).flatMap((heading) => answer.figures.map((_, figure) => ({ ...heading, figure })));
  const rows = headings(dimensionsOf(down));
  const isThere = (row: Heading, column: Column) => {
    const { value, status } = cell(row, column);
    return value !== null || status !== null;
  };
  const filledRows = rows.filter((row) => columns.some((column) => isThere(row, column)));
  const filledColumns = columns.filter((column) => filledRows.some((row) => isThere(row, column)));
  return { rowDimensions: dimensionsOf(down), columnDimensions: dimensionsOf(across), rows: filledRows, columns: filledColumns, cell };
}

/** All combinations of members, the last dimension fastest. */
function headings(dimensions: readonly AnswerDimension[]): Heading[] {
  return dimensions.reduce<Heading[]>(
    (so, dimension) =>
      so.flatMap((heading) =>
        dimension.members.map((member, place) => ({ places: [...heading.places, place], members: [...heading.members, member] })),
      ),
    [{ places: [], members: [] }],
  );
}
