import { columnOf } from "../../../source/catalogue/names.ts";
import { askedDimensions, askedFigures } from "../../../source/developer/snippets/asked.ts";
import type { Subject } from "../../../source/developer/snippets/subject.ts";

/** Figures that an answer has, by the members of their cells and their names. */
export type Figures = ReadonlyMap<string, number>;

/** A row of a file. What is missing is null or empty. */
export type Row = Readonly<Record<string, unknown>>;

const keyOf = (members: readonly string[], figure: string) => [...members, figure].join(" | ");

/** The figures of a data set of JSON-stat. */
export function figuresOfJsonStat(data: {
  id: string[];
  dimension: Record<string, { category: { index: string[] } }>;
  value: Record<string, number | null>;
}): Figures {
  const members = data.id.map((name) => data.dimension[name]!.category.index);
  const found = Object.entries(data.value).flatMap(([place, value]) => {
    if (value === null) return [];
    const cell: string[] = [];
    members.reduceRight((rest, codes) => {
      cell.unshift(codes[rest % codes.length]!);
      return Math.floor(rest / codes.length);
    }, Number(place));
    return [[keyOf(cell.slice(0, -1), cell.at(-1)!), value] as const];
  });
  return new Map(found);
}

/** The figures of cells that each have one value, and members by the names of their dimensions. */
export function figuresOfCells(subject: Subject, cells: readonly Row[]): Figures {
  const names = askedDimensions(subject.question, subject.cube).map((dimension) => columnOf(dimension.name));
  return new Map(
    cells
      .filter((cell) => cell.value !== null)
      .map(
        (cell) =>
          [
            keyOf(
              names.map((name) => String(cell[name])),
              String(cell.measure),
            ),
            Number(cell.value),
          ] as const,
      ),
  );
}

/** The figures of rows of a file, which have a column for each figure. A member that is missing is a total, or not known. */
export function figuresOfRows({ question, cube }: Subject, rows: readonly Row[]): Figures {
  const names = askedDimensions(question, cube).map((dimension) => columnOf(dimension.name));
  const figures = askedFigures(question, cube);
  const isMissing = (value: unknown) => value === null || value === undefined || value === "";
  const found = rows.flatMap((row) => {
    const totals = String(row.total_over ?? "").split(" ");
    const members = names.map((name) => (isMissing(row[name]) ? (totals.includes(name) ? "_T" : "_U") : String(row[name])));
    return figures.filter(({ name }) => !isMissing(row[name])).map(({ name }) => [keyOf(members, name), Number(row[name])] as const);
  });
  return new Map(found);
}

/** The figures of cells of GraphQL. */
export function figuresOfGraphQl({ question, cube }: Subject, cells: readonly Row[]): Figures {
  const at = (cell: Row, path: string) => path.split(".").reduce<unknown>((so, name) => (so as Row | null)?.[name] ?? null, cell);
  const found = cells.flatMap((cell) => {
    const totals = ((cell.totalOver ?? []) as string[]).map((name) => name.replaceAll("_", ""));
    const members = askedDimensions(question, cube).map(({ name, codelist }) => {
      const member = at(cell, codelist === null ? name : `${name}.code`);
      return member !== null ? String(member) : totals.includes(name.toUpperCase()) ? "_T" : "_U";
    });
    return askedFigures(question, cube).flatMap(({ name, field }) => {
      const value = at(cell, field);
      return value === null ? [] : [[keyOf(members, name), Number(value)] as const];
    });
  });
  return new Map(found);
}
