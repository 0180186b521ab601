import type { Answer, AnswerDimension, CellValue, Member } from "../answers/answer.ts";
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

/** Calls back for each cell that is there with the places of its members. */
export function forEachCell(answer: Answer, figure: number, tell: (members: readonly number[], cell: CellValue) => void): void {
  const members = new Array<number>(answer.dimensions.length).fill(0);
  const sizes = answer.dimensions.map((dimension) => dimension.members.length);
  for (const place of answer.places) {
    if (place % answer.figures.length !== figure) continue;
    let rest = Math.floor(place / answer.figures.length);
    for (let index = sizes.length - 1; index >= 0; index--) {
      members[index] = rest % sizes[index]!;
      rest = Math.floor(rest / sizes[index]!);
    }
    tell(members, { value: answer.values[place] ?? null, status: answer.statuses.get(place) ?? null });
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
    forEachCell(answer, figure, (members) => members.forEach((member, index) => seen[index]!.add(member))),
  );
  return answer.dimensions
    .map((dimension, index) => ({
      dimension,
      count: [...seen[index]!].filter((member) => isOnAxis(dimension, dimension.members[member]!)).length,
    }))
    .filter(({ count }) => count > 1);
}

/**
 * Whether parts can be stacked: none is below zero, and none is withheld or missing, without which a stack would look whole. Members that
 * miss all values have no part in it; the description names them.
 */
export function isStackable(answer: Answer, name: string | null): boolean {
  const figure = figurePlace(answer, name);
  const valued = answer.dimensions.map(() => new Set<number>());
  forEachCell(answer, figure, (members, { value }) => {
    if (value !== null) members.forEach((member, index) => valued[index]!.add(member));
  });
  let isFine = true;
  forEachCell(answer, figure, (members, { value, status }) => {
    const isPart = members.every((member, index) => valued[index]!.has(member));
    isFine &&= value === null ? status === null || (status === "O" && !isPart) : value >= 0;
  });
  return isFine;
}
