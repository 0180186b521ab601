import type { Answer } from "../answers/answer.ts";

/** Which dimensions go down and which go across; figures always go across, inside the rest. */
export interface Layout {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

/** The layout of an answer: dimensions across as wanted, time across when nothing is wanted and something else is left for the rows. */
export function layoutOf(answer: Answer, across: readonly string[] | null): Layout {
  const names = answer.dimensions.map((dimension) => dimension.name);
  const time = answer.dimensions.filter((dimension) => dimension.isTime && answer.dimensions.length > 1).map((dimension) => dimension.name);
  const columns = (across ?? time).filter((name) => names.includes(name));
  return { rows: names.filter((name) => !columns.includes(name)), columns };
}

/** The layout with a dimension moved to a side, before another or to the end. */
export function placed(layout: Layout, name: string, side: keyof Layout, before: string | null): Layout {
  if (name === before) return layout;
  const without = { rows: layout.rows.filter((other) => other !== name), columns: layout.columns.filter((other) => other !== name) };
  const place = before === null ? without[side].length : without[side].indexOf(before);
  return { ...without, [side]: without[side].toSpliced(place, 0, name) };
}

/** The layout with a dimension moved by some places within its side. */
export function shifted(layout: Layout, name: string, by: number): Layout {
  const side = layout.rows.includes(name) ? "rows" : "columns";
  const others = layout[side].filter((other) => other !== name);
  const place = Math.max(0, Math.min(others.length, layout[side].indexOf(name) + by));
  return { ...layout, [side]: others.toSpliced(place, 0, name) };
}
