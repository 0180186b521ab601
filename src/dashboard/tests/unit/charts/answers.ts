import type { Answer, AnswerDimension, AnswerFigure, Note, Status } from "../../../source/answers/answer.ts";

interface Given {
  dimensions: readonly AnswerDimension[];
  figures?: readonly AnswerFigure[];
  /** A value or status of a cell, by the codes of its members and the name of the figure. */
  cell: (codes: Readonly<Record<string, string>>, figure: string) => number | Status | null;
  notes?: readonly Note[];
}

/** A dimension whose labels are its codes. */
export function dimension(name: string, codes: readonly string[], kind: "time" | "area" | null = null): AnswerDimension {
  const members = codes.map((code) => ({ code, label: code === "_T" ? "Total" : `${name} ${code}`, isTotal: code === "_T" }));
  return { name, title: name, isTime: kind === "time", isArea: kind === "area", members };
}

/** Years as a dimension. */
export function years(first: number, last: number, name = "year"): AnswerDimension {
  const codes = Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
  return { ...dimension(name, codes, "time"), members: codes.map((code) => ({ code, label: code, isTotal: false })) };
}

export const count: AnswerFigure = { name: "cooperatives", title: "cooperatives", unit: "Count", unitCode: "COUNT", decimals: 0 };
export const share: AnswerFigure = { name: "share_of_women", title: "share of women", unit: "Percent", unitCode: "PERCENT", decimals: 2 };
export const survival: readonly AnswerFigure[] = ["alive12_months", "alive12_months_lower", "alive12_months_upper"].map((name) => ({
  ...share,
  name,
  title: name,
}));

/** An answer with the cells that a function gives. */
export function answerOf({ dimensions, figures = [count], cell, notes = [] }: Given): Answer {
  const places = dimensions.reduce<Record<string, string>[]>(
    (so, { name, members }) => so.flatMap((codes) => members.map(({ code }) => ({ ...codes, [name]: code }))),
    [{}],
  );
  const cells = places.flatMap((codes) => figures.map(({ name }) => cell(codes, name)));
  const isStatus = (value: number | Status | null): value is Status => typeof value === "string";
  return {
    cube: "cooperatives",
    title: "cooperatives by something",
    dimensions,
    figures,
    places: cells.flatMap((value, place) => (value === null ? [] : [place])),
    values: cells.map((value) => (isStatus(value) ? null : value)),
    statuses: new Map(cells.flatMap((value, place) => (isStatus(value) ? [[place, value] as const] : []))),
    statusNames: new Map(),
    notes,
    release: "2026.1",
    publishedOn: "2026-11-30",
    isSynthetic: true,
    withheld: 0,
    citation: { text: "Collective Economy (2026). Release 2026.1. /cite/abc", url: "/cite/abc", hash: "" },
  };
}
