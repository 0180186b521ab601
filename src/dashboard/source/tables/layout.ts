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
