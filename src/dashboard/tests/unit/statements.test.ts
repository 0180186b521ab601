import { expect, it } from "vitest";
import { type Statement, telling } from "../../source/official/statement.ts";

const said = (periodEnd: string, issuerName: string): Statement => ({
  code: `${issuerName} ${periodEnd}`,
  value: 1,
  limit: "EQ",
  unit: { code: "COUNT", name: "Count" },
  periodEnd,
  sourceDocument: { issuerName },
});
const codes = (statements: Statement[]) => telling(statements).map((statement) => statement.code);

it("tells the newest year, and the newest on which sources differ", () => {
  const statements = [
    said("2022-12-31", "A"),
    said("2022-12-31", "B"),
    said("2024-12-31", "A"),
    said("2024-12-31", "B"),
    said("2025-12-31", "C"),
  ];
  expect(codes(statements)).toEqual(["C 2025-12-31", "A 2024-12-31", "B 2024-12-31"]);
});

it("tells a newest year on which sources differ once", () => {
  expect(codes([said("2024-12-31", "A"), said("2025-12-31", "A"), said("2025-12-09", "B")])).toEqual(["A 2025-12-31", "B 2025-12-09"]);
});

it("takes two statements of one source for no rivals", () => {
  expect(codes([said("2024-06-30", "A"), said("2024-12-31", "A"), said("2025-12-31", "A")])).toEqual(["A 2025-12-31"]);
});

it("tells nothing of nothing", () => expect(codes([])).toEqual([]));
