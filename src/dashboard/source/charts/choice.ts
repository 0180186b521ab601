/** Kinds of charts. */
export const chartKinds = ["line", "bar", "stacked", "dot", "multiples"] as const;

/** A kind of chart. */
export type ChartKind = (typeof chartKinds)[number];
