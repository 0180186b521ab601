import { expect, test } from "vitest";
import type { Answer } from "../../source/answers/answer.ts";
import { figuresOf, membersIn } from "../../source/pages/lineage/cell.ts";

const member = (code: string, isTotal = false) => ({ code, label: code, isTotal });

const answer = {
  dimensions: [
    { name: "region", title: "region", members: [member("R1"), member("R2"), member("_T", true)], isTime: false, isArea: true },
    { name: "year", title: "year", members: [member("2023"), member("2024")], isTime: true, isArea: false },
  ],
  figures: [{ name: "cooperatives", title: "cooperatives", unit: "Count", unitCode: "COUNT", decimals: 0 }],
  values: { 0: 10, 1: 11, 2: 20, 3: 21, 4: 30, 5: 32 },
  statuses: new Map([[3, "Q"]]),
} as unknown as Answer;

const valuesOf = (address: string) => figuresOf(answer, membersIn(new URLSearchParams(address), answer))?.map(({ value }) => value) ?? null;

test("the cell of an address is that of its members", () => {
  expect(valuesOf("cell_region=R2&cell_year=2023")).toEqual([20]);
});

test("a dimension without a member is taken in total, if the answer has one", () => {
  expect(valuesOf("cell_year=2024")).toEqual([32]);
  expect(valuesOf("cell_region=R1")).toBeNull();
});

test("a member that the answer has not, and the total, choose nothing", () => {
  expect([...membersIn(new URLSearchParams("cell_region=R9&cell_year=2024"), answer)]).toEqual([["year", "2024"]]);
  expect([...membersIn(new URLSearchParams("cell_region=_T"), answer)]).toEqual([]);
});

test("a withheld figure has its status", () => {
  expect(
    figuresOf(
      answer,
      new Map([
        ["region", "R2"],
        ["year", "2024"],
      ]),
    ),
  ).toMatchObject([{ status: "Q" }]);
});
