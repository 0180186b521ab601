/** A class of values, drawn in one colour. */
export interface ValueClass {
  /** Smallest and largest value that is in it. */
  readonly from: number;
  readonly to: number;
}

/** Largest number of classes. */
const most = 5;

/**
 * Classes with about as many values each (quantiles). Equal values are always in one class, so that few different values give fewer classes.
 */
export function classesOf(values: readonly number[]): ValueClass[] {
  const sorted = [...values].sort((one, other) => one - other);
  const begins = Array.from({ length: most }, (_, place) => sorted[Math.floor((place * sorted.length) / most)]);
  const limits = [...new Set(begins.filter((value) => value !== undefined))];
  return limits.map((from, place) => {
    const next = limits[place + 1];
    const inside = sorted.filter((value) => value >= from && (next === undefined || value < next));
    return { from, to: inside.at(-1)! };
  });
}

/** Place of the class of a value, from 0. */
export function classOf(value: number, classes: readonly ValueClass[]): number {
  return Math.max(
    0,
    classes.findLastIndex((one) => value >= one.from),
  );
}
