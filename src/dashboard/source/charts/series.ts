import type { Answer, Member } from "../answers/answer.ts";
import type { Series } from "./chartData.ts";
import { inOrder } from "./order.ts";
import type { Roles } from "./roles.ts";

/** Number of colours that can be told apart. */
const maxColours = 8;

/** Series with their colours, in the order in which lines end when they are lines. With too many, the largest are coloured. */
export function seriesOf(
  members: readonly (Member | null)[],
  roles: Roles,
  answer: Answer,
  isSorted: boolean,
  sizeOf: (member: Member | null) => number | null,
): Series[] {
  if (roles.series === null) return [{ member: null, colour: 0 }];
  const all = inOrder(answer.dimensions[roles.series]!.members.filter((member) => !member.isTotal));
  const sizes = new Map(members.map((member) => [member, sizeOf(member)]));
  const ranked = [...members].sort((one, other) => (sizes.get(other) ?? -Infinity) - (sizes.get(one) ?? -Infinity));
  const largest = ranked.filter((member) => !member!.isTotal).slice(0, maxColours);
  const colourOf = (member: Member | null) => {
    if (member!.isTotal) return null;
    const place = (all.length <= maxColours ? all : largest).indexOf(member!);
    return place >= 0 ? place : null;
  };
  return (isSorted ? ranked : members).map((member) => ({ member, colour: colourOf(member) }));
}
