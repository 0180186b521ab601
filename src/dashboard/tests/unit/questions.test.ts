import { describe, expect, it } from "vitest";
import { parametersOf, questionIn } from "../../source/questions/parameters.ts";
import { fileOf } from "../../source/questions/files.ts";
import { questionOf } from "../../source/questions/question.ts";

const question = questionOf({
  cube: "cooperatives",
  by: ["region", "legal_form", "year"],
  figures: ["cooperatives", "revenue_total"],
  where: [
    { dimension: "year", from: 2018, to: null },
    { dimension: "region", codes: ["RRD25", "NCC25"], isExcluded: false },
    { dimension: "field", codes: ["AGRI"], isExcluded: true },
  ],
  areas: "AREAS_BEFORE_2025",
  totals: true,
  population: "COOPERATIVES",
  release: "2026.1",
});

describe("A question in an address", () => {
  it("is read as it was written", () => {
    const given = new URLSearchParams(Object.entries(parametersOf(question)).filter((entry): entry is [string, string] => !!entry[1]));
    expect(questionIn(given)).toEqual(question);
  });

  it("has the parameters of its file", () => {
    expect(fileOf(question, "csv", "vi")).toBe(
      "/data/cooperatives.csv?by=region,legal_form,year&measures=cooperatives,revenue_total&where=year:2018..;region:RRD25,NCC25;field:!AGRI" +
        "&areas=AREAS_BEFORE_2025&totals=true&population=COOPERATIVES&release=2026.1&language=vi",
    );
  });

  it("is none without a cube", () => expect(questionIn(new URLSearchParams("by=year"))).toBeNull());

  it("takes names in any case, each once, as the platform does", () =>
    expect(questionIn(new URLSearchParams("cube=models&by=REGION,region,,YEAR"))?.by).toEqual(["region", "year"]));

  it("leaves what makes no sense to the platform, which says why it is refused", () =>
    expect(questionIn(new URLSearchParams("cube=models&by=year&where=nonsense"))?.where).toEqual([
      { dimension: "nonsense", codes: [], isExcluded: false },
    ]));

  it("can't leave the folder of files", () =>
    expect(fileOf(questionOf({ cube: "../graphql?", by: ["year"], figures: [] }), "csv")).toMatch(/^\/data\/\.\.%2Fgraphql%3F\.csv/));
});
