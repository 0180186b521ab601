import { describe, expect, it } from "vitest";
import { csvOf } from "../../../source/pages/programme/support/csv.ts";
import { matrixOf } from "../../../source/pages/programme/support/grades.ts";
import { lastDayOf, spaced, stepsOf } from "../../../source/pages/programme/support/survival.ts";

const grade = (code: string) => ({ code, name: code.toLowerCase() });
const cell = (before: string, after: string, organisations: number) => ({
  before: grade(before),
  after: grade(after),
  organisations,
  share: null,
});

describe("the matrix of grades", () => {
  it("keeps the order of the answer and leaves a cell empty that is not there", () => {
    const { columns, rows } = matrixOf({ transitions: [cell("GOOD", "GOOD", 3), cell("GOOD", "POOR", 6), cell("POOR", "POOR", 9)] });
    expect(columns.map(({ code }) => code)).toEqual(["GOOD", "POOR"]);
    expect(rows.map((row) => [row.grade.code, ...row.cells.map((of) => of?.organisations ?? null)])).toEqual([
      ["GOOD", 3, 6],
      ["POOR", null, 9],
    ]);
  });
});

describe("a survival curve", () => {
  const curve = [{ days: 370, atRisk: 42, share: 93.2, lower: 80.3, upper: 97.8 }];
  it("begins with all chains that are followed on the day on which support ended", () => {
    expect(stepsOf({ curve, followed: 44 })[0]).toEqual({ days: 0, share: 100, lower: 100, upper: 100, atRisk: 44 });
    expect(stepsOf({ curve, followed: 44 })[1]).toEqual(curve[0]);
  });

  it("is empty where none is given, and does not reach any day", () => {
    expect(stepsOf({ curve: [], followed: 44 })).toEqual([]);
    expect(lastDayOf([{ curve: [] }])).toBe(0);
    expect(lastDayOf([{ curve: [] }, { curve }])).toBe(370);
  });

  it("has numbers at risk that do not cover each other, the first and the last among them", () => {
    expect(spaced([0, 10, 30, 50, 55], (place) => place, 20)).toEqual([0, 30, 55]);
    expect(spaced([5], (place) => place, 20)).toEqual([5]);
    expect(spaced([], (place: number) => place, 20)).toEqual([]);
  });
});

describe("a table as CSV", () => {
  it("quotes what needs it and leaves missing values empty", () => {
    expect(
      csvOf(
        ["a", "b"],
        [
          ['say "x", y', null],
          ["line\nbreak", -1.5],
        ],
      ),
    ).toBe('\ufeffa,b\r\n"say ""x"", y",\r\n"line\nbreak",-1.5\r\n');
  });
});
