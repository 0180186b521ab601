import { describe, expect, it } from "vitest";
import { chartDataOf } from "../../../source/charts/chartData.ts";
import { colourSheet, inks, palette, withLightColours } from "../../../source/charts/colours.ts";
import { factsOf, guessedFacts } from "../../../source/charts/facts.ts";
import { imageName, imageTextsOf } from "../../../source/charts/imageTexts.ts";
import { apart, rangeOf, ticksOf, yearTicks } from "../../../source/charts/scale.ts";
import { wrap } from "../../../source/charts/wrap.ts";
import { notationOf } from "../../../source/languages/notation.ts";
import { answerOf, dimension, years } from "./answers.ts";

describe("texts of a picture", () => {
  const answer = answerOf({ dimensions: [dimension("region", ["A", "B"]), years(2016, 2018)], cell: () => 1 });
  const data = chartDataOf(answer, "bar", null, guessedFacts(answer, null))!;

  it("say what it shows and where it is from", () => {
    const texts = imageTextsOf(answer, data, null, "en", notationOf("en"), "https://statistics.example");
    expect(texts).toEqual({
      title: "Cooperatives by something",
      subtitle: "Cooperatives · year: 2018",
      notes: "",
      source: "Source: Collective Economy, release 2026.1, 30 November 2026. Licence: CC BY 4.0.",
      synthetic: "Synthetic data: no real organisation is described.",
      citation: "Citation: Collective Economy (2026). Release 2026.1. https://statistics.example/cite/abc",
    });
    expect(
      imageTextsOf({ ...answer, isSynthetic: false }, data, "A title", "vi", notationOf("vi"), "https://statistics.example"),
    ).toMatchObject({
      title: "A title",
      synthetic: null,
      source: "Nguồn: Kinh tế tập thể, đợt công bố 2026.1, 30 tháng 11, 2026. Giấy phép: CC BY 4.0.",
    });
  });

  it("name its file by the question", () => {
    expect(imageName(answer, data, "png")).toBe("cooperatives-region-year-cooperatives-2018-2026.1.png");
  });
});

describe("facts of a figure", () => {
  const measure = (name: string, kind: string) => ({ name, kind });
  const catalogue = {
    cubes: [
      {
        name: "cooperatives",
        dimensions: [
          { name: "serviceType", several: true },
          { name: "region", several: false },
        ],
        measures: [measure("cooperatives", "DISTINCT_COUNT"), measure("revenue", "AMOUNT"), measure("alive12Months", "SURVIVAL")],
      },
    ],
  } as unknown as Parameters<typeof factsOf>[2];
  const of = (name: string) =>
    factsOf(
      answerOf({
        dimensions: [years(2016, 2018)],
        figures: [{ name, title: name, unit: "", unitCode: "COUNT", decimals: 0 }],
        cell: () => 1,
      }),
      null,
      catalogue,
    );

  it("come from the catalogue", () => {
    expect(of("cooperatives")).toEqual({ isSum: false, overlapping: ["service_type"], unitDimension: null });
    expect(of("revenue_total").isSum).toBe(true);
    expect(of("revenue_median").isSum).toBe(false);
    expect(of("alive12_months").isSum).toBe(false);
  });
});

describe("scales", () => {
  it("have round numbers around what is drawn", () => {
    expect(ticksOf(0, 809, 5)).toEqual({ domain: [0, 1000], ticks: [0, 200, 400, 600, 800, 1000] });
    expect(ticksOf(-8, 9, 5).ticks).toEqual([-10, -5, 0, 5, 10]);
    expect(ticksOf(0, 0.3, 3).ticks).toEqual([0, 0.1, 0.2, 0.3]);
    expect(ticksOf(5, 5, 3).domain[1]).toBeGreaterThan(5);
  });

  it("start at zero under bars, and where lines come near it", () => {
    expect(rangeOf([90, 100], true)).toEqual([0, 100]);
    expect(rangeOf([90, 100], false)).toEqual([90, 100]);
    expect(rangeOf([20, 100], false)).toEqual([0, 100]);
    expect(rangeOf([-5, -1], true)).toEqual([-5, 0]);
  });

  it("name the last year always", () => {
    expect(yearTicks([2016, 2017, 2018, 2019, 2020, 2021], 3)).toEqual([2017, 2019, 2021]);
    expect(yearTicks([2016, 2017], 9)).toEqual([2016, 2017]);
  });

  it("push labels apart within bounds", () => {
    const placed = apart([50, 51, 95], [10, 10, 10], 0, 100);
    expect(placed[1]! - placed[0]!).toBeGreaterThanOrEqual(10);
    expect(placed[2]).toBe(95);
    expect(apart([99, 99], [10, 10], 0, 100)).toEqual([85, 95]);
  });
});

describe("lines of text", () => {
  it("fit a width, and cut what has no spaces", () => {
    const measure = (text: string) => text.length;
    expect(wrap("Duyên hải Nam Trung Bộ và Tây Nguyên", 16, measure)).toEqual(["Duyên hải Nam", "Trung Bộ và Tây", "Nguyên"]);
    for (const line of wrap(`see ${"x".repeat(100)}`, 30, measure)) expect(line.length).toBeLessThanOrEqual(30);
  });
});

describe("colours", () => {
  const luminance = (colour: string) =>
    [1, 3, 5]
      .map((place) => Number.parseInt(colour.slice(place, place + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
      .reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index]!, 0);
  const contrast = (one: string, other: string) => {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light! + 0.05) / (dark! + 0.05);
  };

  it.each(["light", "dark"] as const)("of names and numbers can be read on a %s sheet", (mode) => {
    for (const colour of [...palette, inks.ink, inks.soft]) expect(contrast(colour[mode], inks.sheet[mode])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(inks.rest[mode], inks.sheet[mode])).toBeGreaterThanOrEqual(3);
  });

  it("stand in pictures in the place of variables", () => {
    expect(withLightColours('fill="var(--chart-0)" stroke="var(--chart-sheet)"')).toBe(`fill="${palette[0].light}" stroke="#ffffff"`);
    expect(colourSheet).toContain(`--chart-7:${palette[7].dark}`);
  });
});
