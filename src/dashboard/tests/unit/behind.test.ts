import { expect, test } from "vitest";
import { reportsBehind } from "../../source/pages/lineage/behind.ts";
import { questionOf } from "../../source/questions/question.ts";

const asked = (where: Parameters<typeof questionOf>[0]["where"]) =>
  questionOf({ cube: "cooperatives", by: [], figures: ["cooperatives"], where: where ?? [] });

const forms = { in: ["COOPERATIVE", "CREDIT_FUND"] };

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
    cooperative: { some: { province: { areas: "AREAS_2025", in: ["82"] }, field: { notIn: ["AGRI"] }, legalForm: forms } },
  });
  expect(unstated).toEqual([]);
});

test("a condition that reports can't be asked for is told", () => {
  const { filter, unstated } = reportsBehind(asked([{ dimension: "age_band", codes: ["LT3"], isExcluded: false }]));
  expect(filter).toEqual({ cooperative: { some: { legalForm: forms } } });
  expect(unstated).toEqual(["age_band"]);
});

test("a question about legal forms, or about all organisations, is not narrowed to cooperatives", () => {
  expect(reportsBehind(asked([{ dimension: "legal_form", codes: ["UNION"], isExcluded: false }])).filter).toEqual({
    cooperative: { some: { legalForm: { in: ["UNION"] } } },
  });
  expect(reportsBehind({ ...asked([]), population: "ALL_ORGANISATIONS" }).filter).toEqual({});
});
