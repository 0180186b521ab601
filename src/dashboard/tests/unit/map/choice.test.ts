import { describe, expect, it } from "vitest";
import type { Cube } from "../../../source/catalogue/useCatalogue.ts";
import { choiceIn, questionFor } from "../../../source/pages/map/choice.ts";

const dimension = (name: string) => ({ name, isTime: name === "year" }) as Cube["dimensions"][number];
const figure = (name: string, statistic = "VALUE") => ({ name, statistic });
const measure = (...figures: object[]) => ({ figures }) as unknown as Cube["measures"][number];
const cubes = [
  {
    name: "cooperatives",
    neverAddedOver: null,
    dimensions: [dimension("year"), dimension("province")],
    measures: [
      measure(figure("organisations")),
      measure(figure("cooperatives")),
      measure(figure("revenue_mean", "MEAN"), figure("revenue_maximum", "MAXIMUM")),
    ],
  },
  {
    name: "outcomes",
    neverAddedOver: "indicator",
    dimensions: [dimension("year"), dimension("province"), dimension("indicator")],
    measures: [measure(figure("share_meeting_target"))],
  },
  { name: "places", neverAddedOver: null, dimensions: [dimension("province")], measures: [measure(figure("places"))] },
] as unknown as Cube[];
const choice = (address: string) => choiceIn(new URLSearchParams(address), cubes, ["MEMBERS", "REVENUE"])!;

describe("the choice of an address", () => {
  it("is the number of cooperatives when nothing is asked", () => {
    const { cube, figure, areas, misses } = choice("");
    expect([cube.name, figure.name, areas, misses]).toEqual(["cooperatives", "cooperatives", "AREAS_2025", []]);
  });

  it("is what is asked", () => {
    const { cube, figure, areas, misses } = choice("cube=cooperatives&measures=revenue_mean&areas=AREAS_BEFORE_2025");
    expect([cube.name, figure.name, areas, misses]).toEqual(["cooperatives", "revenue_mean", "AREAS_BEFORE_2025", []]);
  });

  it("notes what does not exist with the nearest that does", () => {
    const { figure, misses } = choice("measures=revenue_maen&cube=cooperatves");
    expect(figure.name).toBe("cooperatives");
    expect(misses).toEqual([
      { kind: "cube", asked: "cooperatves", nearest: "cooperatives" },
      { kind: "figure", asked: "revenue_maen", nearest: "revenue_mean" },
    ]);
  });

  it("has one indicator where figures of different ones are never added", () => {
    expect(choice("").indicator).toBeNull();
    expect(choice("cube=outcomes").indicator).toBe("REVENUE");
    expect(choice("cube=outcomes&indicator=MEMBERS").indicator).toBe("MEMBERS");
  });

  it("leaves out figures that say how provinces were observed", () => {
    expect(choice("measures=revenue_maximum").misses).toEqual([{ kind: "figure", asked: "revenue_maximum", nearest: "revenue_mean" }]);
  });

  it("leaves out cubes without years", () => {
    expect(choice("cube=places").misses).toEqual([{ kind: "cube", asked: "places", nearest: null }]);
  });
});

describe("the question for a map", () => {
  it("is by province and year, of one indicator", () => {
    const question = questionFor(choice("cube=outcomes"), 2024, "2026.1");
    expect(question.by).toEqual(["province", "year"]);
    expect(question.figures).toEqual(["share_meeting_target"]);
    expect(question.where).toEqual([{ dimension: "indicator", codes: ["REVENUE"], isExcluded: false }]);
    expect(question.release).toBe("2026.1");
  });

  it("ends for the provinces before with their last year", () => {
    expect(questionFor(choice("areas=AREAS_BEFORE_2025"), 2024, null).where).toEqual([{ dimension: "year", from: null, to: 2024 }]);
  });
});
