import type { AnswerDimension, Member } from "../answers/answer.ts";

/** Dimensions whose members have an order of their own, which a chart keeps. */
const ordered = /^(size_by_|grade$|age_band$|years_since_|duration_class$|ocop_stars$|decision$|programme$|key_product_level$)/;

/** Codes of members that hold what the others don't, drawn last. */
const remainders = new Set(["_U", "OTH", "OTHER", "NOT_GRADED"]);

/** Whether the order of the members of a dimension means something. */
export function isOrdered(dimension: AnswerDimension): boolean {
  return dimension.isTime || ordered.test(dimension.name);
}

/** Members in the order of the platform, the total first, remainders last. */
export function inOrder(members: readonly Member[]): Member[] {
  const rank = ({ isTotal, code }: Member) => (isTotal ? 0 : remainders.has(code) ? 2 : 1);
  return [...members].sort((one, other) => rank(one) - rank(other));
}

/** Members with the total first, then the largest first, remainders last, then those without a value. */
export function bySize(members: readonly Member[], sizeOf: (member: Member) => number | null): Member[] {
  const rank = (member: Member) => (member.isTotal ? -1 : sizeOf(member) === null ? 2 : remainders.has(member.code) ? 1 : 0);
  return [...members].sort((one, other) => rank(one) - rank(other) || (sizeOf(other) ?? 0) - (sizeOf(one) ?? 0));
}
