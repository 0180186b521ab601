import { expect, test } from "vitest";
import { triangleOf } from "../../source/pages/releases/revisions.ts";

const releases = ["2026.1", "2026.2", "2026.3"].map((id) => ({ id, publishedOn: "2026-01-01" }));
const cell = (year: number, id: string, value: number | null) => ({ year, release: { id }, value, status: "A" as const });

test("a change is against the release before that has a value", () => {
  const [row] = triangleOf({ releases, cells: [cell(2024, "2026.1", 100), cell(2024, "2026.2", null), cell(2024, "2026.3", 90)] });
  expect(row!.cells.map((one) => one!.change)).toEqual([null, null, -10]);
});

test("years go down in order, and a release that does not cover one has no cell", () => {
  const rows = triangleOf({ releases, cells: [cell(2025, "2026.3", 5), cell(2024, "2026.1", 4)] });
  expect(rows.map((row) => row.year)).toEqual([2024, 2025]);
  expect(rows[1]!.cells.map((one) => one?.value)).toEqual([undefined, undefined, 5]);
});
