import type { Notation } from "../languages/notation.ts";
import type { Language } from "../languages/language.ts";
import { type Change, breakYearOf, changesOf } from "./changes.ts";
import type { ChartData, Panel, Point } from "./chartData.ts";
import { words } from "./descriptionWords.ts";
import { raised, withUnit } from "./units.ts";
import { words as chartWords } from "./words.ts";

/** What a chart shows, in a few sentences: for those who don't see it, and for those who want to know what to look at. */
export function descriptionOf(data: ChartData, language: Language, notation: Notation): string {
  const say = words[language];
  const sentences: string[] = [];
  const chosen = data.fixed
    .filter(({ members }) => members.length > 0)
    .map(({ dimension, member }) => `${dimension.title} ${member.label}`);
  if (chosen.length > 0) sentences.push(say.fixed(chosen));
  const { years, isOverTime } = timeOf(data);
  const brokenIn = isOverTime ? breakYearOf(data) : null;
  if (isOverTime && brokenIn === null) sentences.push(...changeSentences(data, language, notation));
  if (brokenIn !== null) sentences.push(say.broken(brokenIn));
  if (brokenIn === null && isOverTime) sentences.push(...totalSentence(data, language, notation));
  // Of many series over time the last year is compared, of one its years are.
  const last = years.at(-1);
  const isOne = data.panels.length === 1 && data.series.length === 1;
  const compared = isOverTime && !isOne ? (category: string) => category === last : () => true;
  sentences.push(...extremes(data, compared, language, notation));
  const empty = data.panels.flatMap((panel) => panel.points).filter((point) => point.value === null).length;
  if (empty > 0) sentences.push(say.withoutValue(empty));
  if (data.withoutValues.length > 0) sentences.push(say.none(data.withoutValues.map(({ label }) => label)));
  sentences.push(...data.breaks.map(({ text }) => text));
  return sentences.join(" ");
}

function timeOf(data: ChartData): { years: string[]; isOverTime: boolean } {
  const years = data.categories.map(({ code }) => code);
  return { years, isOverTime: data.axis.isTime && years.length > 1 };
}

function extremes(data: ChartData, isCompared: (category: string) => boolean, language: Language, notation: Notation): string[] {
  const say = words[language];
  const candidates = data.panels
    .filter(({ member }) => !member?.isTotal)
    .flatMap((panel) => panel.points.map((point) => ({ panel, point })))
    .filter(
      ({ point }) =>
        point.value !== null && !point.category.isTotal && isCompared(point.category.code) && !data.series[point.series]!.member?.isTotal,
    )
    .sort((one, other) => other.point.value! - one.point.value!);
  const [highest, lowest] = [candidates[0], candidates.at(-1)];
  if (!highest || !lowest || highest === lowest) return [];
  const value = ({ point }: { point: Point }) => told(data, point, language, notation);
  if (highest.point.value === lowest.point.value) return [say.same(value(highest))];
  const where = ({ panel, point }: { panel: Panel; point: Point }) => placeOf(data, panel, point, language);
  const sentence = `${say.highest(where(highest), value(highest))}; ${say.lowest(where(lowest), value(lowest))}`;
  return [sentence, ...doubt(highest.point, lowest.point, language)];
}

/** A value in words, with its status unless it is normal. */
function told(data: ChartData, point: Point, language: Language, notation: Notation): string {
  const value = withUnit(point.value!, data.figure, notation);
  return point.status ? `${value}, ${chartWords[language].status[point.status]}` : value;
}

/** That two values may differ by chance only, when their intervals say so. */
function doubt(one: Point, other: Point, language: Language): string[] {
  if (one.lower === null || one.upper === null || other.lower === null || other.upper === null) return [];
  return one.lower <= other.upper && other.lower <= one.upper ? [words[language].overlapping] : [];
}

/** Where a point is, in words. */
function placeOf(data: ChartData, panel: Panel, point: Point, language: Language): string {
  const names = [panel.member?.label, data.series[point.series]!.member?.label].filter((name) => name !== undefined);
  if (!data.axis.isTime) return [...names, point.category.label].join(", ");
  return names.length > 0 ? words[language].inYear(names.join(", "), point.category.label) : point.category.label;
}

function changeSentences(data: ChartData, language: Language, notation: Notation): string[] {
  const say = words[language];
  const changes = changesOf(data);
  const only = changes.length === 1 ? changes[0]! : null;
  if (only) return [sentenceOf(data, only, nameOf(data, only), language, notation)];
  // Changes are compared over the same years and in the same terms only.
  const years = data.categories.map(({ code }) => code);
  const whole = changes.filter(
    ({ first, last, isPerCent, panel, series }) =>
      first.category.code === years[0] &&
      last.category.code === years.at(-1) &&
      isPerCent === (data.figure.unitCode !== "PERCENT") &&
      !panel.member?.isTotal &&
      !data.series[series]!.member?.isTotal,
  );
  if (whole.length < 2) return [];
  const sorted = [...whole].sort((one, other) => other.size - one.size);
  const [most, least] = [sorted[0]!, sorted.at(-1)!];
  if (most.size === least.size) return [];
  const [from, to] = [most.first.category.label, most.last.category.label];
  const size = (change: Change) => sizeOf(data, change, language, notation);
  if (least.size >= 0)
    return [`${say.mostRisen(from, to, nameOf(data, most), size(most))}; ${say.leastRisen(nameOf(data, least), size(least))}`];
  if (most.size <= 0)
    return [`${say.mostFallen(from, to, nameOf(data, least), size(least))}; ${say.leastFallen(nameOf(data, most), size(most))}`];
  return [`${say.mostRisen(from, to, nameOf(data, most), size(most))}. ${say.mostFallen(from, to, nameOf(data, least), size(least))}.`];
}

/** How one series went. */
function sentenceOf(data: ChartData, change: Change, whose: string, language: Language, notation: Notation): string {
  const say = words[language];
  const of = (point: Point) => told(data, point, language, notation);
  const [from, to] = [change.first.category.label, change.last.category.label];
  const sentence =
    change.size === 0
      ? say.stayed(from, to, of(change.first))
      : (change.size > 0 ? say.rose : say.fell)(from, to, of(change.first), of(change.last), sizeOf(data, change, language, notation));
  return [whose ? `${raised(whose)}: ${sentence}` : sentence, ...doubt(change.first, change.last, language)].join(" ");
}

/** How the total of what is drawn went. */
function totalSentence(data: ChartData, language: Language, notation: Notation): string[] {
  if (data.total.length === 0) return [];
  const alone = { ...data, series: [{ member: null, colour: 0 }], panels: [{ member: null, points: data.total }] };
  return changesOf(alone).map((change) => sentenceOf(data, change, words[language].total, language, notation));
}

const nameOf = (data: ChartData, { panel, series }: Change) =>
  [panel.member?.label, data.series[series]!.member?.label].filter(Boolean).join(", ");

/** Size of a change with its sign: "+58,1 %", "−3,2 điểm phần trăm". */
function sizeOf(data: ChartData, { size, isPerCent }: Change, language: Language, notation: Notation): string {
  const sign = size > 0 ? "+" : size < 0 ? "−" : "";
  const amount = Math.abs(size);
  if (isPerCent) return `${sign}${notation.number(amount, 1)} %`;
  if (data.figure.unitCode === "PERCENT") return `${sign}${notation.number(amount, 1)} ${words[language].points}`;
  return `${sign}${withUnit(amount, data.figure, notation)}`;
}
