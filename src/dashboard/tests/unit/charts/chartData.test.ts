import { describe, expect, it } from "vitest";
import { chartDataOf, type ChartData } from "../../../source/charts/chartData.ts";
import { guessedFacts } from "../../../source/charts/facts.ts";
import type { ChartKind } from "../../../source/charts/choice.ts";
import type { Answer } from "../../../source/answers/answer.ts";
import { answerOf, dimension, share, survival, years } from "./answers.ts";

const dataOf = (answer: Answer, kind: ChartKind, chosen = {}): ChartData =>
  chartDataOf(answer, kind, null, guessedFacts(answer, null), chosen)!;
const pointsOf = (data: ChartData) => data.panels.flatMap((panel) => panel.points);

describe("what a chart draws", () => {
  it("has no value that the answer does not have", () => {
    const answer = answerOf({
      dimensions: [dimension("region", ["A", "B", "_T"]), dimension("field", ["AGRI", "IND", "_T"]), years(2016, 2019)],
      cell: ({ region, field, year }) => (region!.length * 7 + field!.length * 3) * Number(year),
    });
    for (const kind of ["line", "bar", "stacked", "dot", "multiples"] as const)
      for (const { value } of pointsOf(dataOf(answer, kind))) expect(answer.values).toContain(value);
  });

  it("leaves totals of sums out, and shows totals of shares", () => {
    const dimensions = [dimension("region", ["A", "B", "_T"]), years(2016, 2018)];
    const counts = dataOf(answerOf({ dimensions, cell: () => 5 }), "line");
    expect(counts.series.map(({ member }) => member!.code)).not.toContain("_T");
    expect(counts.total.map(({ value }) => value)).toEqual([5, 5, 5]);
    const shares = dataOf(answerOf({ dimensions, figures: [share], cell: () => 5 }), "line");
    expect(shares.series.map(({ member }) => member!.code)).toContain("_T");
  });

  it("draws the newest year of a stock, or the one that is chosen, and never several in one bar", () => {
    const answer = answerOf({ dimensions: [dimension("region", ["A", "B"]), years(2016, 2019)], cell: ({ year }) => Number(year) });
    expect(pointsOf(dataOf(answer, "bar")).map(({ value }) => value)).toEqual([2019, 2019]);
    expect(pointsOf(dataOf(answer, "bar", { year: "2017" })).map(({ value }) => value)).toEqual([2017, 2017]);
    expect(dataOf(answer, "bar", { year: "1900" }).fixed.map(({ member }) => member.code)).toEqual(["2019"]);
  });

  it("sorts bars with the largest first and the unknown last, and keeps an order that means something", () => {
    const sizes: Record<string, number> = { A: 1, B: 3, C: 2, _U: 9 };
    const bars = dataOf(
      answerOf({ dimensions: [dimension("region", ["A", "B", "C", "_U"])], cell: ({ region }) => sizes[region!]! }),
      "bar",
    );
    expect(bars.categories.map(({ code }) => code)).toEqual(["B", "C", "A", "_U"]);
    const grades = dataOf(
      answerOf({ dimensions: [dimension("grade", ["A", "B", "C", "_U"])], cell: ({ grade }) => sizes[grade!]! }),
      "bar",
    );
    expect(grades.categories.map(({ code }) => code)).toEqual(["A", "B", "C", "_U"]);
  });

  it("keeps the colour of a member whatever its rank", () => {
    const of = (sign: number) =>
      dataOf(
        answerOf({
          dimensions: [dimension("region", ["A", "B"]), years(2016, 2018)],
          cell: ({ region }) => (region === "A" ? sign : 0) + 5,
        }),
        "line",
      );
    const colours = (data: ChartData) => new Map(data.series.map(({ member, colour }) => [member!.code, colour]));
    expect(colours(of(1))).toEqual(colours(of(-1)));
    expect(of(1).series[0]!.member!.code).toBe("A");
    expect(of(-1).series[0]!.member!.code).toBe("B");
  });

  it("colours the eight largest of many lines", () => {
    const codes = Array.from({ length: 12 }, (_, index) => `M${index}`);
    const data = dataOf(
      answerOf({ dimensions: [dimension("region", codes), years(2016, 2018)], cell: ({ region }) => Number(region!.slice(1)) }),
      "line",
    );
    expect(
      data.series
        .filter(({ colour }) => colour !== null)
        .map(({ member }) => member!.code)
        .sort(),
    ).toEqual(["M10", "M11", "M4", "M5", "M6", "M7", "M8", "M9"]);
  });

  it("keeps cells without a value with their reason, and names members that have none", () => {
    const answer = answerOf({
      dimensions: [dimension("region", ["A", "B", "C"]), years(2016, 2018)],
      cell: ({ region, year }) => (region === "C" ? "O" : region === "B" && year === "2017" ? "Q" : 4),
    });
    const data = dataOf(answer, "line");
    expect(pointsOf(data).filter(({ value }) => value === null)).toMatchObject([{ status: "Q", category: { code: "2017" } }]);
    expect(data.withoutValues.map(({ code }) => code)).toEqual(["C"]);
  });

  it("draws ends of intervals with their figure", () => {
    const ends: Record<string, number> = { alive12_months: 80, alive12_months_lower: 60, alive12_months_upper: 90 };
    const data = dataOf(
      answerOf({ dimensions: [dimension("programme", ["P1", "P2"])], figures: survival, cell: (_, figure) => ends[figure]! }),
      "dot",
    );
    expect(pointsOf(data)).toMatchObject([
      { value: 80, lower: 60, upper: 90 },
      { value: 80, lower: 60, upper: 90 },
    ]);
  });

  it("marks breaks that concern what is drawn, between its years", () => {
    const notes = [
      { code: "AREAS_BREAK_2018", text: "areas" },
      { code: "MEMBERS_BREAK_2018", text: "members" },
      { code: "AREAS_BREAK_2016", text: "before all" },
    ];
    const areas = answerOf({ dimensions: [dimension("region", ["A", "B"], "area"), years(2016, 2019)], cell: () => 1, notes });
    expect(dataOf(areas, "line").breaks.map(({ text }) => text)).toEqual(["areas"]);
    const members = { name: "members_total", title: "members", unit: "Count", unitCode: "COUNT", decimals: 0 };
    const all = answerOf({ dimensions: [years(2016, 2019)], figures: [members], cell: () => 1, notes });
    expect(dataOf(all, "line").breaks.map(({ text }) => text)).toEqual(["members"]);
  });
});

it("names yes and no with their dimension", () => {
  const supported = dimension("supported", ["true", "false"]);
  const data = dataOf(answerOf({ dimensions: [supported, years(2016, 2018)], cell: () => 1 }), "line");
  expect(data.series.map(({ member }) => member!.label).sort()).toEqual(["supported: supported false", "supported: supported true"]);
});
