import { type Answer, type AnswerDimension, type AnswerFigure, type Member, type Status, valueAt } from "../answers/answer.ts";
import { breaksOf } from "./breaks.ts";
import type { ChartKind } from "./choice.ts";
import { choiceOf } from "./chosen.ts";
import type { FigureFacts } from "./facts.ts";
import { figurePlace, intervalOf } from "./figures.ts";
import { isOnAxis, isThere } from "./live.ts";
import { bySize, inOrder, isOrdered } from "./order.ts";
import { type Roles, rolesOf } from "./roles.ts";
import { seriesOf } from "./series.ts";

/** What a chart draws. All values are cells of the answer; nothing is added up. */
export interface ChartData {
  readonly kind: ChartKind;
  readonly figure: AnswerFigure;
  readonly isSum: boolean;
  readonly axis: AnswerDimension;
  /** Members along the axis, in drawing order. */
  readonly categories: readonly Member[];
  readonly series: readonly Series[];
  readonly panels: readonly Panel[];
  readonly fixed: readonly Choice[];
  /** The total of all series, which is not drawn beside its parts; empty when the answer has none. */
  readonly total: readonly Point[];
  /** Members that would be series and have cells, none of them with a value. */
  readonly withoutValues: readonly Member[];
  readonly breaks: readonly Break[];
}

/** A panel of small multiples; a chart without multiples has one, without a member. */
export interface Panel {
  readonly member: Member | null;
  readonly points: readonly Point[];
}

/** Points of one colour. */
export interface Series {
  /** Null when there is one series only. */
  readonly member: Member | null;
  /** Which colour, by place of the member in its dimension; null for a total, and for one of too many. */
  readonly colour: number | null;
}

/** A figure of a cell, where it is drawn. */
export interface Point {
  readonly category: Member;
  /** Place of its series. */
  readonly series: number;
  readonly value: number | null;
  readonly status: Status | null;
  /** Ends of its interval; null when it has none. */
  readonly lower: number | null;
  readonly upper: number | null;
}

/** A dimension of which the chart draws one member. */
export interface Choice {
  readonly dimension: AnswerDimension;
  readonly member: Member;
  /** Members that can be drawn instead. */
  readonly members: readonly Member[];
}

/** A year from which figures are not comparable with those before. */
export interface Break {
  readonly year: number;
  readonly text: string;
  readonly isOfAreas: boolean;
  /** Whether figures before it are given as if it had not been, as those of merged provinces are. */
  readonly isBridged: boolean;
}

/** What a chart of a kind draws of an answer; null when there is nothing to compare. `chosen` names members by dimension. */
export function chartDataOf(
  answer: Answer,
  kind: ChartKind,
  name: string | null,
  facts: FigureFacts,
  chosen: Chosen = {},
): ChartData | null {
  const roles = rolesOf(answer, kind, facts);
  if (!roles) return null;
  const figure = figurePlace(answer, name);
  const fixed = roles.fixed.map((index) => choiceOf(answer, index, figure, chosen[answer.dimensions[index]!.name]));
  const at = (places: ReadonlyMap<number, Member>, valueOf = figure) =>
    valueAt(
      answer,
      answer.dimensions.map((dimension, index) => dimension.members.indexOf((places.get(index) ?? fixedAt(roles, fixed, index))!)),
      valueOf,
    );
  const axis = answer.dimensions[roles.axis]!;
  const onAxis = axis.members.filter((member) => isOnAxis(axis, member) || (member.isTotal && !axis.isTime && !facts.isSum));
  const seriesMembers: (Member | null)[] = roles.series === null ? [null] : shown(answer.dimensions[roles.series]!, facts.isSum);
  const panelMembers: (Member | null)[] = roles.panels === null ? [null] : shown(answer.dimensions[roles.panels]!, facts.isSum);
  const cellsOf = (panel: Member | null, member: Member | null, category: Member) => {
    const places = new Map([[roles.axis, category]]);
    if (member) places.set(roles.series!, member);
    if (panel) places.set(roles.panels!, panel);
    return places;
  };
  const has = (panel: Member | null, member: Member | null, category: Member) => isThere(at(cellsOf(panel, member, category)));
  const hasValue = (member: Member | null) =>
    panelMembers.some((panel) => onAxis.some((category) => at(cellsOf(panel, member, category)).value !== null));
  const valued = seriesMembers.filter(hasValue);
  const filled = valued.length > 0 ? valued : seriesMembers.slice(0, 1);
  const largest = (member: Member | null, categories: readonly Member[]) =>
    maximum(panelMembers.flatMap((panel) => categories.map((category) => at(cellsOf(panel, member, category)).value)));
  const categories = onAxis.filter((category) => panelMembers.some((panel) => filled.some((member) => has(panel, member, category))));
  const sorted = isOrdered(axis)
    ? axis.isTime
      ? [...categories].sort((one, other) => Number(one.code) - Number(other.code))
      : inOrder(categories)
    : bySize(categories, (category) => maximum(filled.map((member) => largest(member, [category]))));
  const drawn = seriesOf(filled, roles, answer, axis.isTime && kind !== "stacked", (member) =>
    lastValue(sorted, (category) => largest(member, [category])),
  );
  const interval = intervalOf(answer, name);
  const points = (panel: Member | null): Point[] =>
    drawn.flatMap(({ member }, series) =>
      sorted.flatMap((category) => {
        const places = cellsOf(panel, member, category);
        const cell = at(places);
        const end = (which: "lower" | "upper") => (interval ? at(places, interval[which]).value : null);
        return isThere(cell) ? [{ category, series, ...cell, lower: end("lower"), upper: end("upper") }] : [];
      }),
    );
  const totalOf = (dimension: AnswerDimension): Point[] => {
    const member = dimension.members.find((other) => other.isTotal);
    if (!member) return [];
    return sorted.map((category) => ({ category, series: 0, ...at(cellsOf(null, member, category)), lower: null, upper: null }));
  };
  return {
    kind,
    figure: answer.figures[figure]!,
    isSum: facts.isSum,
    axis,
    categories: sorted,
    series: drawn.map((series) => ({ ...series, member: named(answer, roles.series, series.member) })),
    panels: panelMembers
      .map((member) => ({ member: named(answer, roles.panels, member), points: points(member) }))
      .filter((panel) => panel.points.length > 0),
    fixed,
    withoutValues: seriesMembers.filter(
      (member): member is Member =>
        member !== null &&
        !filled.includes(member) &&
        panelMembers.some((panel) => onAxis.some((category) => has(panel, member, category))),
    ),
    total: roles.series === null || roles.panels !== null || !facts.isSum ? [] : totalOf(answer.dimensions[roles.series]!),
    breaks: axis.isTime ? breaksOf(answer, answer.figures[figure]!, sorted) : [],
  };
}

/** Codes of members to draw, by names of dimensions. */
export type Chosen = Readonly<Record<string, string | undefined>>;

const fixedAt = (roles: Roles, fixed: readonly Choice[], index: number) => fixed[roles.fixed.indexOf(index)]?.member;

/** Members that get a colour or panel: a total stands beside what is no sum, never beside its parts. */
const shown = (dimension: AnswerDimension, isSum: boolean) => inOrder(dimension.members.filter((member) => !member.isTotal || !isSum));

/** A member with its dimension where its name says nothing alone: yes and no. */
function named(answer: Answer, dimension: number | null, member: Member | null): Member | null {
  if (dimension === null || member === null || (member.code !== "true" && member.code !== "false")) return member;
  return { ...member, label: `${answer.dimensions[dimension]!.title}: ${member.label}` };
}

function maximum(values: readonly (number | null)[]): number | null {
  return values.reduce((so, value) => (value === null ? so : so === null ? value : Math.max(so, value)), null);
}

function lastValue(categories: readonly Member[], valueOf: (category: Member) => number | null): number | null {
  for (let index = categories.length - 1; index >= 0; index--) {
    const value = valueOf(categories[index]!);
    if (value !== null) return value;
  }
  return null;
}
