import { type Answer, type AnswerDimension, type CellValue, type Member, valueAt } from "../answers/answer.ts";
import { figurePlace } from "./figures.ts";

/** A dimension of which several members have cells. */
export interface LiveDimension {
  readonly dimension: AnswerDimension;
  /** Number of members with cells, totals not counted. */
  readonly count: number;
}

/** Whether there is something to draw, if only a mark that says why there is no value. */
export function isThere({ value, status }: CellValue): boolean {
  return value !== null || status !== null;
}

/** Calls back for each cell with the places of its members. */
export function forEachCell(answer: Answer, figure: number, tell: (members: readonly number[], cell: CellValue) => void): void {
  const members = new Array<number>(answer.dimensions.length).fill(0);
  const sizes = answer.dimensions.map((dimension) => dimension.members.length);
  const count = sizes.reduce((product, size) => product * size, 1);
  for (let place = 0; place < count; place++) {
    let rest = place;
    for (let index = sizes.length - 1; index >= 0; index--) {
      members[index] = rest % sizes[index]!;
      rest = Math.floor(rest / sizes[index]!);
    }
    tell(members, valueAt(answer, members, figure));
  }
}

/** Whether a member is drawn on an axis of its dimension: totals are not, nor is what is no point of time on an axis of time. */
export function isOnAxis(dimension: AnswerDimension, member: Member): boolean {
  return !member.isTotal && (!dimension.isTime || /^\d+$/.test(member.code));
}

/** Dimensions of which several members have cells, in the order of the answer. */
export function liveDimensions(answer: Answer): LiveDimension[] {
  const seen = answer.dimensions.map(() => new Set<number>());
  answer.figures.forEach((_, figure) =>
    forEachCell(answer, figure, (members, cell) => {
      if (isThere(cell)) members.forEach((member, index) => seen[index]!.add(member));
    }),
  );
  return answer.dimensions
    .map((dimension, index) => ({
      dimension,
      count: [...seen[index]!].filter((member) => isOnAxis(dimension, dimension.members[member]!)).length,
    }))
    .filter(({ count }) => count > 1);
}

/** Whether parts can be stacked: none is below zero, and none is withheld or missing, without which a stack would look whole. */
export function isStackable(answer: Answer, name: string | null): boolean {
  let isFine = true;
  forEachCell(answer, figurePlace(answer, name), (_, { value, status }) => (isFine &&= value === null ? status === null : value >= 0));
  return isFine;
}
