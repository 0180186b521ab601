/** The known name that is most like an asked one; null when none is alike. */
export function nearest(asked: string, known: readonly string[]): string | null {
  const wanted = asked.toLowerCase();
  const ranked = known
    .map((name) => ({ name, distance: distance(wanted, name.toLowerCase()) }))
    .sort((one, other) => one.distance - other.distance);
  const best = ranked[0];
  return best && best.distance <= Math.max(wanted.length, best.name.length) / 2 ? best.name : null;
}

/** Letters to add, take away or change to make one name of another. */
function distance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (let row = 1; row <= one.length; row++) {
    const here = [row];
    for (let column = 1; column <= other.length; column++)
      here.push(Math.min(above[column]! + 1, here[column - 1]! + 1, above[column - 1]! + (one[row - 1] === other[column - 1] ? 0 : 1)));
    above = here;
  }
  return above[other.length]!;
}
