import { describe, expect, it } from "vitest";
import type { Answer } from "../../../source/answers/answer.ts";
import { valuesOf, yearIn } from "../../../source/pages/map/values.ts";

const member = (code: string) => ({ code, label: code, isTotal: false });
/** Years go down and provinces across; nothing is known of 2020. */
const answer = {
  dimensions: [
    { name: "year", members: ["2020", "2022", "2021"].map(member) },
    { name: "province", members: ["01", "48"].map(member) },
  ],
  figures: [{ name: "members" }],
  values: [null, null, 3, null, 1, 2],
  statuses: new Map([[3, "Q"]]),
} as unknown as Answer;

describe("values of a map", () => {
  const values = valuesOf(answer, "year");

  it("are those of province and year, whatever the order of dimensions", () => {
    expect(values.of("01", 2022)).toEqual({ value: 3, status: null });
    expect(values.of("48", 2021)).toEqual({ value: 2, status: null });
  });

  it("say what is withheld, and nothing of provinces without a cell", () => {
    expect(values.of("48", 2022)).toEqual({ value: null, status: "Q" });
    expect(values.of("79", 2022)).toEqual({ value: null, status: null });
  });

  it("have the years with figures, oldest first", () => {
    expect(values.years).toEqual([2021, 2022]);
    expect([...values.in(null)].sort()).toEqual([1, 2, 3]);
    expect([...values.in(2021)].sort()).toEqual([1, 2]);
  });
});

describe("the year of a map", () => {
  it("is the newest full one by default", () => expect(yearIn(null, [2023, 2024, 2025], 2024)).toEqual({ year: 2024, isMissing: false }));
  it("is the nearest when the asked one is missing", () =>
    expect(yearIn("1999", [2018, 2019], 2019)).toEqual({ year: 2018, isMissing: true }));
  it("is none without years", () => expect(yearIn(null, [], 2024)).toEqual({ year: null, isMissing: false }));
  it("is still one when the address makes no sense", () =>
    expect(yearIn("soon", [2018, 2019], 2019)).toEqual({ year: 2019, isMissing: true }));
});
