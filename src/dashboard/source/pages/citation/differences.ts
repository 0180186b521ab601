import { type Answer, type CellValue, type Member, valueAt } from "../../answers/answer.ts";

/** A figure that is another one now. */
export interface Difference {
  readonly members: readonly Member[];
  readonly figure: string;
  readonly decimals: number;
  /** Null when there was no such cell. */
  readonly then: CellValue | null;
  /** Null when there is no such cell any more. */
  readonly now: CellValue | null;
}

interface Cell {
  readonly members: readonly Member[];
  readonly figure: string;
  readonly decimals: number;
  readonly value: CellValue;
}

/** The figures that differ between two answers to one question, in the order of the newer; cells that are gone come last. */
export function differencesBetween(then: Answer, now: Answer): Difference[] {
  const before = cellsOf(then);
  const after = cellsOf(now);
  const changed = [...after].flatMap(([key, cell]) => {
    const earlier = before.get(key)?.value ?? null;
    return earlier && earlier.value === cell.value.value && earlier.status === cell.value.status
      ? []
      : [{ members: cell.members, figure: cell.figure, decimals: cell.decimals, then: earlier, now: cell.value }];
  });
  const gone = [...before].flatMap(([key, cell]) =>
    after.has(key) ? [] : [{ members: cell.members, figure: cell.figure, decimals: cell.decimals, then: cell.value, now: null }],
  );
  return [...changed, ...gone];
}

/** The cells that are there, by the codes of their members and the name of their figure. */
function cellsOf(answer: Answer): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  const sizes = answer.dimensions.map((dimension) => dimension.members.length);
  const count = sizes.reduce((product, size) => product * size, 1);
  for (let place = 0; place < count; place++) {
    const places = new Array<number>(sizes.length);
    let rest = place;
    for (let index = sizes.length - 1; index >= 0; index--) {
      places[index] = rest % sizes[index]!;
      rest = Math.floor(rest / sizes[index]!);
    }
    const members = places.map((at, index) => answer.dimensions[index]!.members[at]!);
    answer.figures.forEach((figure, index) => {
      const value = valueAt(answer, places, index);
      if (value.value === null && value.status === null) return;
      const key = JSON.stringify([...members.map((member) => member.code), figure.name]);
      cells.set(key, { members, figure: figure.title, decimals: figure.decimals, value });
    });
  }
  return cells;
}
