import type { Answer, Status } from "../answers/answer.ts";

/** Marks of statuses, those of the platform's workbooks: in brackets for a figure that is not there, else beside it. */
export const marks: Readonly<Record<Status, string>> = { Q: "[c]", O: "[x]", B: "b", E: "e", P: "p", U: "u" };

/** The mark of a cell without a value and without a status. */
export const nothing = "[z]";

/** Statuses that a table shows, in the order in which they are explained. */
export function statusesIn(answer: Answer): Status[] {
  const there = new Set(answer.statuses.values());
  return (["Q", "O", "B", "E", "P", "U"] as const).filter((status) => there.has(status));
}
