import type { Language, Words } from "../../languages/language.ts";
import { type CodeCondition, type Condition, isRange } from "../../questions/question.ts";
import { dimensionOf } from "./asked.ts";
import { quoted } from "./quoted.ts";
import type { CubeNames, DimensionName } from "./subject.ts";

/** The conditions of a question as an argument of GraphQL. */
interface Where {
  /** The argument; null when there is no condition. */
  readonly where: string | null;
  /** What it can't say. */
  readonly remarks: readonly string[];
}

/** What must hold of the members of a dimension. */
interface Bounds {
  readonly from: number | null;
  readonly to: number | null;
  /** Members, one of which it must be; null when it may be any. */
  readonly among: readonly string[] | null;
  readonly excluded: readonly string[];
}

const unsaid: Words<(dimension: string) => string> = {
  vi: (dimension) => `Không lọc được '${dimension}' theo cả hai giá trị: kết quả gồm cả các đơn vị chưa rõ '${dimension}'.`,
  en: (dimension) => `'${dimension}' can't be filtered by both of its values: units of which it is not known are counted too.`,
};

/** The conditions as an argument; several on one dimension must all hold. */
export function whereOf(conditions: readonly Condition[], cube: CubeNames, language: Language): Where {
  const names = [...new Set(conditions.map((condition) => condition.dimension))];
  const filters = names.flatMap((name) => {
    const dimension = dimensionOf(cube, name);
    return dimension
      ? [{ name: dimension.name, filter: filterOf(dimension, boundsOf(conditions.filter((other) => other.dimension === name))) }]
      : [];
  });
  const said = filters.filter(({ filter }) => filter.length > 0).map(({ name, filter }) => `${name}: { ${filter.join(", ")} }`);
  return {
    where: said.length ? `{ ${said.join(", ")} }` : null,
    remarks: filters.filter(({ filter }) => filter.length === 0).map(({ name }) => unsaid[language](name)),
  };
}

function boundsOf(conditions: readonly Condition[]): Bounds {
  const ranges = conditions.filter(isRange);
  const codes = conditions.filter((condition): condition is CodeCondition => !isRange(condition));
  const froms = ranges.flatMap(({ from }) => (from === null ? [] : [from]));
  const tos = ranges.flatMap(({ to }) => (to === null ? [] : [to]));
  const lists = codes.filter(({ isExcluded }) => !isExcluded).map((condition) => condition.codes);
  return {
    from: froms.length ? Math.max(...froms) : null,
    to: tos.length ? Math.min(...tos) : null,
    among: lists.length ? lists.reduce((all, list) => all.filter((code) => list.includes(code))) : null,
    excluded: [...new Set(codes.filter(({ isExcluded }) => isExcluded).flatMap((condition) => condition.codes))],
  };
}

/** The fields of a filter; none when it can't say what must hold. */
function filterOf(dimension: DimensionName, { from, to, among, excluded }: Bounds): string[] {
  if (dimension.codelist === null && isFlag([...(among ?? []), ...excluded])) return flagFilter(among, excluded);
  const value = (code: string) => (dimension.codelist === null && /^-?\d+$/.test(code) ? code : quoted(code));
  const list = (codes: readonly string[]) => `[${codes.map(value).join(", ")}]`;
  return [
    ...(from === null ? [] : [`gte: ${from}`]),
    ...(to === null ? [] : [`lte: ${to}`]),
    ...(among === null ? [] : among.length === 1 ? [`eq: ${value(among[0]!)}`] : [`in: ${list(among)}`]),
    ...(excluded.length ? [`notIn: ${list(excluded)}`] : []),
  ];
}

const isFlag = (codes: readonly string[]) => codes.length > 0 && codes.every((code) => /^(true|false)$/i.test(code));

/** A filter of flags, which knows equality only. */
function flagFilter(among: readonly string[] | null, excluded: readonly string[]): string[] {
  const has = (codes: readonly string[], flag: string) => codes.some((code) => code.toLowerCase() === flag);
  const left = ["true", "false"].filter((flag) => (among === null || has(among, flag)) && !has(excluded, flag));
  return left.length === 1 ? [`eq: ${left[0]}`] : [];
}
