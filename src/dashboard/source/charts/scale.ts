/** Round numbers on an axis. */
export interface Ticks {
  /** Ends of the axis. */
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
}

/** Round numbers that enclose a range, about so many. */
export function ticksOf(minimum: number, maximum: number, count: number): Ticks {
  const high = maximum > minimum ? maximum : minimum + (Math.abs(minimum) || 1);
  const rough = (high - minimum) / Math.max(1, count);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5].find((factor) => factor * power >= rough * 0.999) ?? 10);
  const first = Math.floor(minimum / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => tidy((first + index) * step));
  return { domain: [ticks[0]!, ticks.at(-1)!], ticks };
}

/** The range of an axis that bars start on: it has zero. Lines may leave it out when all of them are far from it. */
export function rangeOf(values: readonly number[], isFromZero: boolean): readonly [number, number] {
  if (values.length === 0) return [0, 1];
  const minimum = values.reduce((one, other) => Math.min(one, other));
  const maximum = values.reduce((one, other) => Math.max(one, other));
  const isFar = !isFromZero && minimum > 0 && (maximum - minimum) / maximum < 0.2;
  if (isFar) return [minimum, maximum];
  return [Math.min(0, minimum), Math.max(0, maximum)];
}

/** Years to name on an axis with room for so many: the last always, then back in even steps. */
export function yearTicks(years: readonly number[], room: number): number[] {
  const last = years.at(-1);
  if (last === undefined) return [];
  const step = Math.max(1, Math.ceil((last - years[0]! + 1) / Math.max(1, room)));
  return years.filter((year) => (last - year) % step === 0);
}

/** Places of labels, pushed apart so that none covers another and all lie within bounds. */
export function apart(wanted: readonly number[], heights: readonly number[], low: number, high: number): number[] {
  const order = wanted.map((_, index) => index).sort((one, other) => wanted[one]! - wanted[other]!);
  const placed = [...wanted];
  let edge = low;
  for (const index of order) {
    placed[index] = Math.max(wanted[index]!, edge + heights[index]! / 2);
    edge = placed[index]! + heights[index]! / 2;
  }
  edge = high;
  for (const index of order.reverse()) {
    placed[index] = Math.min(placed[index]!, edge - heights[index]! / 2);
    edge = placed[index]! - heights[index]! / 2;
  }
  return placed;
}

/** A multiple of a step without the dust of binary fractions. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
