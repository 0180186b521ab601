import { type Answer, type CellValue, valueAt } from "../../answers/answer.ts";

/** Values of provinces, year by year. */
export interface MapValues {
  /** Years with any value, oldest first. */
  readonly years: readonly number[];
  /** The value of a province in a year. */
  readonly of: (province: string, year: number) => CellValue;
  /** All values of a year; of all years when null. */
  readonly in: (year: number | null) => readonly number[];
}

/** Reads an answer by province and year. */
export function valuesOf(answer: Answer, time: string): MapValues {
  const province = answer.dimensions.findIndex((dimension) => dimension.name === "province");
  const year = answer.dimensions.findIndex((dimension) => dimension.name === time);
  const provinces = answer.dimensions[province]!.members;
  const years = answer.dimensions[year]!.members;
  const cell = (one: number, other: number) => {
    const members = [0, 0];
    members[province] = one;
    members[year] = other;
    return valueAt(answer, members, 0);
  };
  const places = new Map(provinces.map((member, place) => [member.code, place]));
  const placesOfYears = new Map(years.map((member, place) => [Number(member.code), place]));
  const isThere = ({ value, status }: CellValue) => value !== null || status !== null;
  return {
    years: [...placesOfYears]
      .filter(([code, other]) => !Number.isNaN(code) && provinces.some((_, one) => isThere(cell(one, other))))
      .map(([code]) => code)
      .sort((one, other) => one - other),
    of: (code, when) => {
      const one = places.get(code);
      const other = placesOfYears.get(when);
      return one === undefined || other === undefined ? { value: null, status: null } : cell(one, other);
    },
    in: (when) =>
      [...placesOfYears]
        .filter(([code]) => when === null || code === when)
        .flatMap(([, other]) => provinces.map((_, one) => cell(one, other).value))
        .filter((value) => value !== null),
  };
}

/** The year that is asked for if there are values of it; else the nearest, by default the newest full year. */
export function yearIn(asked: string | null, years: readonly number[], newest: number): { year: number | null; isMissing: boolean } {
  const named = asked === null ? NaN : Number(asked);
  const wanted = Number.isNaN(named) ? newest : named;
  const year = years.reduce<number | null>(
    (best, other) => (best === null || Math.abs(other - wanted) <= Math.abs(best - wanted) ? other : best),
    null,
  );
  return { year, isMissing: asked !== null && !years.includes(named) };
}
