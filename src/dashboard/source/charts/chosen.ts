import type { Answer } from "../answers/answer.ts";
import type { Choice } from "./chartData.ts";
import { forEachCell, isOnAxis } from "./live.ts";

/** The member of a dimension that is drawn: the chosen one, else the newest year, the total, or the first with cells. */
export function choiceOf(answer: Answer, index: number, figure: number, code: string | undefined): Choice {
  const dimension = answer.dimensions[index]!;
  const counts = dimension.members.map(() => 0);
  forEachCell(answer, figure, (members, { value }) => {
    if (value !== null) counts[members[index]!]!++;
  });
  const members = dimension.members.filter((_, place) => counts[place]! > 0);
  const preferred = dimension.isTime
    ? members.filter((member) => isOnAxis(dimension, member)).sort((one, other) => Number(other.code) - Number(one.code))[0]
    : members.find((member) => member.isTotal);
  const member = members.find((other) => other.code === code) ?? preferred ?? members[0] ?? dimension.members[0]!;
  return { dimension, member, members };
}
