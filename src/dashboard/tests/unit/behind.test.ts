import { expect, test } from "vitest";
import { questionOfCell, recordsBehind } from "../../source/pages/lineage/behind.ts";
import { type Question, questionOf } from "../../source/questions/question.ts";

const asked = (where: Question["where"], cube = "cooperatives") => questionOf({ cube, by: [], figures: ["cooperatives"], where });

const behind = (question: Question) => recordsBehind(question, true)!;

const forms = { in: ["COOPERATIVE", "CREDIT_FUND"] };
const synthetic = { eq: "SYNTHETIC" };

test("years, areas and codes become a filter of reports", () => {
  expect(
    behind(
      asked([
        { dimension: "year", from: 2018, to: null },
        { dimension: "province", codes: ["82"], isExcluded: false },
        { dimension: "field", codes: ["AGRI"], isExcluded: true },
      ]),
    ),
  ).toEqual({
    list: "annualReports",
    filter: {
      year: { gte: 2018 },
      cooperative: {
        some: { origin: synthetic, province: { areas: "AREAS_2025", in: ["82"] }, field: { notIn: ["AGRI"] }, legalForm: forms },
      },
    },
    unstated: [],
  });
});

test("a condition that the list can't be asked for is told", () => {
  const { filter, unstated } = behind(
    asked([
      { dimension: "age_band", codes: ["LT3"], isExcluded: false },
      { dimension: "field", codes: ["_U"], isExcluded: false },
    ]),
  );
  expect(filter).toEqual({ cooperative: { some: { origin: synthetic, legalForm: forms } } });
  expect(unstated).toEqual(["age_band", "field"]);
});

test("a question about legal forms, or about all organisations, is not narrowed to cooperatives", () => {
  expect(behind(asked([{ dimension: "legal_form", codes: ["UNION"], isExcluded: false }])).filter).toEqual({
    cooperative: { some: { origin: synthetic, legalForm: { in: ["UNION"] } } },
  });
  expect(behind({ ...asked([]), population: "ALL_ORGANISATIONS" }).filter).toEqual({ cooperative: { some: { origin: synthetic } } });
});

test("a release of collected data is made of collected records", () => {
  expect(recordsBehind(asked([], "models"), false)).toEqual({ list: "models", filter: { origin: { eq: "COLLECTED" } }, unstated: [] });
});

test("the cell of a question takes the place of its conditions", () => {
  const question = { ...asked([{ dimension: "year", from: 2018, to: 2024 }], "funding"), by: ["year", "region"] };
  const cell = questionOfCell(
    question,
    new Map([
      ["year", "2021"],
      ["region", "R1"],
    ]),
  );
  expect(behind(cell).filter).toEqual({
    year: { in: [2021] },
    model: { some: { origin: synthetic, cooperative: { some: { region: { areas: "AREAS_2025", in: ["R1"] } } } } },
  });
});

test("years of days are asked as days where they follow each other", () => {
  const of = (...years: string[]) => behind(asked([{ dimension: "year_submitted", codes: years, isExcluded: false }], "appraisals"));
  expect(of("2023", "2022").filter).toMatchObject({ submitted: { gte: "2022-01-01", lte: "2023-12-31" } });
  expect(of("2021", "2023").unstated).toEqual(["year_submitted"]);
});

test("a record of several products is found by one of them, and not told by what it has not", () => {
  const products = (isExcluded: boolean) => behind(asked([{ dimension: "product", codes: ["KP01"], isExcluded }], "outcomes"));
  expect(products(false).filter).toMatchObject({ model: { some: { products: { some: { product: { in: ["KP01"] } } } } } });
  expect(products(true).unstated).toEqual(["product"]);
});

test("a cube that the page does not know has no list", () => {
  expect(recordsBehind(asked([], "other"), true)).toBeNull();
});
