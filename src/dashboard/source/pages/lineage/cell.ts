import { type Answer, valueAt } from "../../answers/answer.ts";

/** Name of the parameter of the address that holds the member of a dimension. */
export const parameterOf = (dimension: string) => `cell_${dimension}`;

/** The members that an address chooses, by dimension; those that the answer has not are left out. */
export function membersIn(address: URLSearchParams, { dimensions }: Answer): ReadonlyMap<string, string> {
  const chosen = new Map<string, string>();
  for (const { name, members } of dimensions) {
    const code = address.get(parameterOf(name));
    if (members.some((member) => member.code === code && !member.isTotal)) chosen.set(name, code!);
  }
  return chosen;
}

/** Figures of the cell of some members, totals taken where none is chosen; null when the answer has no such cell. */
export function figuresOf(answer: Answer, chosen: ReadonlyMap<string, string>) {
  const places = answer.dimensions.map(({ name, members }) =>
    members.findIndex((member) => (chosen.has(name) ? member.code === chosen.get(name) : member.isTotal)),
  );
  return places.includes(-1) ? null : answer.figures.map((figure, place) => ({ figure, ...valueAt(answer, places, place) }));
}
