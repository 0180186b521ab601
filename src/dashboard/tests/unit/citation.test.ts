import { expect, test } from "vitest";
import type { Answer } from "../../source/answers/answer.ts";
import { type CitedQuestion, parametersOf } from "../../source/pages/citation/cited.ts";
import { differencesBetween } from "../../source/pages/citation/differences.ts";
import { tokenIn } from "../../source/pages/citation/token.ts";

const question: CitedQuestion = {
  cube: "cooperatives",
  by: ["legalForm", "year"],
  figures: ["cooperatives", "membersStatus", "membersTotal"],
  where: [],
  having: [],
  orderBy: [],
  areas: "AREAS_2025",
  population: "COOPERATIVES",
  totals: true,
};

test("a token is found in an address, in the end of one, and by itself", () => {
  const token = "ZZ4qsQreJgWpoavrG4gCAIx-_9";
  for (const text of [`https://example.org/cite/${token}?format=json`, ` /cite/${token}`, token]) expect(tokenIn(text)).toBe(token);
});

test("other texts are no citation", () => {
  expect(tokenIn("https://example.org/data/cooperatives.csv")).toBeNull();
  expect(tokenIn("2026.1")).toBeNull();
});

test("a cited question becomes the parameters of a file, without the statuses that files have anyway", () => {
  expect(parametersOf(question)).toEqual({
    by: "legal_form,year",
    measures: "cooperatives,members_total",
    areas: "AREAS_2025",
    population: "COOPERATIVES",
    totals: "true",
  });
});

test("the ends of a range are one condition", () => {
  const where = [
    { dimension: "field", comparison: "notIn", values: ["AGRI", "IND"] },
    { dimension: "year", comparison: "gte", values: [2018] },
    { dimension: "year", comparison: "lte", values: [2024] },
  ] as const;
  expect(parametersOf({ ...question, where })?.where).toBe("field:!AGRI,IND;year:2018..2024");
});

test("files can't be asked for members that are none of an empty list", () => {
  expect(parametersOf({ ...question, where: [{ dimension: "product", comparison: "notIn", values: [] }] })).toBeNull();
});

const answer = (codes: string[], values: (number | null)[], withheld: number[] = []): Answer => ({
  cube: "cooperatives",
  title: "",
  dimensions: [
    {
      name: "region",
      title: "region",
      isTime: false,
      isArea: true,
      members: codes.map((code) => ({ code, label: code, isTotal: false })),
    },
  ],
  figures: [{ name: "members_total", title: "members", unit: "", unitCode: "", decimals: 0 }],
  values,
  places: values.flatMap((value, place) => (value !== null || withheld.includes(place) ? [place] : [])),
  statuses: new Map(withheld.map((place) => [place, "Q" as const])),
  statusNames: new Map(),
  notes: [],
  release: "2026.1",
  publishedOn: "2026-01-01",
  isSynthetic: false,
  withheld: withheld.length,
  citation: { text: "", url: "", hash: "" },
});

test("figures that are the same are no difference", () => {
  expect(differencesBetween(answer(["A", "B"], [1, 2]), answer(["B", "A"], [2, 1]))).toEqual([]);
});

test("a figure that changed, one that was withheld, one that is new and one that is gone are told", () => {
  const found = differencesBetween(answer(["A", "B", "C"], [1, null, 3], [1]), answer(["A", "B", "D"], [5, 2, 4]));
  expect(found.map((one) => [one.members[0]!.code, one.then?.value, one.then?.status, one.now?.value])).toEqual([
    ["A", 1, null, 5],
    ["B", null, "Q", 2],
    ["D", undefined, undefined, 4],
    ["C", 3, null, undefined],
  ]);
});
