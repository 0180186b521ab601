import { type Answer, type AnswerDimension, type CellValue, type Member } from "../answers/answer.ts";
import type { Layout } from "./layout.ts";

/** An answer laid out in rows and columns. Rows and columns without any cell are left out. */
export interface PivotTable {
  readonly answer: Answer;
  readonly rowDimensions: readonly AnswerDimension[];
  readonly columnDimensions: readonly AnswerDimension[];
  readonly rows: readonly Heading[];
  readonly columns: readonly Column[];
}

/** Members that head a row or column. */
export interface Heading {
  readonly members: readonly Member[];
  /** What they add to the place of a value in the answer. */
  readonly offset: number;
}

/** A column: members, and a figure by its place. */
export interface Column extends Heading {
  readonly figure: number;
  /** Names it in addresses: codes of its members and the name of its figure. */
  readonly key: string;
}

/** A dimension on one side of the table. */
interface Side {
  readonly dimension: AnswerDimension;
  /** Places between its members in the answer. */
  readonly stride: number;
}

/** Lays out an answer. */
export function pivot(answer: Answer, layout: Layout): PivotTable {
  const down = sidesOf(answer, layout.rows);
  const across = sidesOf(answer, layout.columns);
  const figures = answer.figures.length;
  const rows = new Set<number>();
  const columns = new Set<number>();
  for (const place of answer.places) {
    rows.add(positionOf(place, down));
    columns.add(positionOf(place, across) * figures + (place % figures));
  }
  return {
    answer,
    rowDimensions: down.map((side) => side.dimension),
    columnDimensions: across.map((side) => side.dimension),
    rows: ascending(rows).map((position) => headingOf(position, down)),
    columns: ascending(columns).map((position) => {
      const heading = headingOf(Math.floor(position / figures), across);
      const figure = position % figures;
      const key = [...heading.members.map((member) => member.code), answer.figures[figure]!.name].join("/");
      return { ...heading, offset: heading.offset + figure, figure, key };
    }),
  };
}

/** The figure in a row and a column. */
export function cellOf(table: PivotTable, row: Heading, column: Column): CellValue {
  const place = row.offset + column.offset;
  return { value: table.answer.values[place] ?? null, status: table.answer.statuses.get(place) ?? null };
}

function sidesOf(answer: Answer, names: readonly string[]): Side[] {
  return names.map((name) => {
    const place = answer.dimensions.findIndex((dimension) => dimension.name === name);
    const stride = answer.dimensions.slice(place + 1).reduce((so, dimension) => so * dimension.members.length, answer.figures.length);
    return { dimension: answer.dimensions[place]!, stride };
  });
}

/** Position of a value among all combinations of members of a side, the last dimension fastest. */
function positionOf(place: number, sides: readonly Side[]): number {
  let position = 0;
  for (const { dimension, stride } of sides)
    position = position * dimension.members.length + (Math.floor(place / stride) % dimension.members.length);
  return position;
}

function headingOf(position: number, sides: readonly Side[]): Heading {
  const members: Member[] = [];
  let offset = 0;
  for (const { dimension, stride } of sides.toReversed()) {
    const place = position % dimension.members.length;
    position = Math.floor(position / dimension.members.length);
    members.unshift(dimension.members[place]!);
    offset += place * stride;
  }
  return { members, offset };
}

function ascending(positions: ReadonlySet<number>): number[] {
  return [...positions].sort((left, right) => left - right);
}
