import { describe, expect, it } from "vitest";
import { chooseChart, possibleCharts } from "../../../source/charts/choice.ts";
import type { FigureFacts } from "../../../source/charts/facts.ts";
import { answerOf, dimension, share, survival, years } from "./answers.ts";

const region = dimension("region", ["A", "B", "C"]);
const field = dimension("field", ["AGRI", "IND"]);
const province = dimension(
  "province",
  Array.from({ length: 34 }, (_, index) => String(index)),
);
const always = () => 1;
const sum: FigureFacts = { isSum: true, overlapping: [], unitDimension: null };

describe("the kind of chart", () => {
  it.each([
    ["time", [years(2016, 2020)], "line"],
    ["two years", [years(2019, 2020)], "bar"],
    ["one nominal dimension", [region], "bar"],
    ["time and few members", [region, years(2016, 2020)], "line"],
    ["time and many members", [province, years(2016, 2020)], "multiples"],
    ["time and two others", [region, field, years(2016, 2020)], "multiples"],
    ["two nominal dimensions of a count", [region, field], "stacked"],
    ["three nominal dimensions", [region, field, dimension("grade", ["TOT", "KHA"])], "multiples"],
    ["one cell", [dimension("region", ["A"])], null],
  ])("suits %s", (_, dimensions, kind) => {
    expect(chooseChart(answerOf({ dimensions, cell: always }))).toBe(kind);
  });

  it("is grouped, not stacked, for shares", () => {
    const answer = answerOf({ dimensions: [region, field], figures: [share], cell: always });
    expect(chooseChart(answer)).toBe("bar");
    expect(possibleCharts(answer)).not.toContain("stacked");
  });

  it("is not stacked where a unit has several members", () => {
    const answer = answerOf({ dimensions: [region, field], cell: always });
    expect(possibleCharts(answer, null, { ...sum, overlapping: ["field"] })).not.toContain("stacked");
    expect(possibleCharts(answer, null, { ...sum, overlapping: ["province"] })).toContain("stacked");
  });

  it("is not stacked when a part is withheld, missing or below zero", () => {
    for (const odd of ["Q", "O", -1] as const) {
      const answer = answerOf({
        dimensions: [region, field],
        cell: ({ region: code, field: other }) => (code === "A" && other === "IND" ? odd : 1),
      });
      expect(possibleCharts(answer)).not.toContain("stacked");
    }
  });

  it("is stacked without members that have no value at all, unless they are withheld", () => {
    const of = (status: "O" | "Q") => answerOf({ dimensions: [region, field], cell: ({ region: code }) => (code === "C" ? status : 1) });
    expect(possibleCharts(of("O"))).toContain("stacked");
    expect(possibleCharts(of("Q"))).not.toContain("stacked");
  });

  it("has dots for intervals, and lines for intervals over time", () => {
    expect(chooseChart(answerOf({ dimensions: [region], figures: survival, cell: always }))).toBe("dot");
    expect(chooseChart(answerOf({ dimensions: [years(2018, 2022)], figures: survival, cell: always }))).toBe("line");
  });

  it("does not count totals as members", () => {
    const withTotal = dimension("region", ["A", "_T"]);
    expect(chooseChart(answerOf({ dimensions: [withTotal, years(2016, 2020)], cell: always }))).toBe("line");
    expect(possibleCharts(answerOf({ dimensions: [withTotal], cell: always }))).toEqual([]);
  });

  it("shows one of many members of a second dimension rather than hundreds of bars", () => {
    const fields = dimension("field", ["1", "2", "3", "4", "5", "6", "7"]);
    expect(chooseChart(answerOf({ dimensions: [province, fields], figures: [share], cell: always }))).toBe("bar");
  });

  it("never compares members that are measured in different units", () => {
    const indicator = dimension("indicator", ["MEMBERS", "REVENUE"]);
    const actual = { name: "actual_mean", title: "actual", unit: "By indicator", unitCode: "INDICATOR", decimals: 2 };
    expect(possibleCharts(answerOf({ dimensions: [indicator], figures: [actual], cell: always }))).toEqual([]);
    expect(chooseChart(answerOf({ dimensions: [indicator, years(2021, 2025)], figures: [actual], cell: always }))).toBe("line");
  });
});
