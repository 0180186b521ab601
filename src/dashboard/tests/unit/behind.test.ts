import { expect, test } from "vitest";
import { reportsBehind } from "../../source/pages/lineage/behind.ts";
import { questionOf } from "../../source/questions/question.ts";

const asked = (where: Parameters<typeof questionOf>[0]["where"]) => questionOf({ cube: "cooperatives", by: [], figures: ["cooperatives"], where: where ?? [] });

test("years, areas and codes become a filter of reports", () => {
  const { filter, unstated } = reportsBehind(
    asked([
      { dimension: "year", from: 2018, to: null },
      { dimension: "province", codes: ["82"], isExcluded: false },
      { dimension: "field", codes: ["AGRI"], isExcluded: true },
    ]),
  );
  expect(filter).toEqual({
    year: { gte: 2018 },
    cooperative: { some: { province: { areas: "AREAS_2025", in: ["82"] }, field: { notIn: ["AGRI"] } } },
  });
  expect(unstated).toEqual([]);
});

test("a condition that reports can't be asked for is told", () => {
  const { filter, unstated } = reportsBehind(asked([{ dimension: "age_band", codes: ["LT3"], isExcluded: false }]));
  expect(filter).toEqual({});
  expect(unstated).toEqual(["age_band"]);
});
