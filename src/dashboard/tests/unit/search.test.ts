import { expect, test } from "vitest";
import { holds, searchForm } from "../../source/records/search.ts";

test("case and diacritics don't count", () => {
  expect(searchForm("Đồng bằng sông Cửu Long")).toBe("dong bang song cuu long");
});

test("every word has to be there, in any order", () => {
  expect(holds("long cuu", "Đồng bằng sông Cửu Long")).toBe(true);
  expect(holds("cuu hong", "Đồng bằng sông Cửu Long")).toBe(false);
});

test("a text that is not stated holds nothing", () => {
  expect(holds("doanh thu", null, undefined)).toBe(false);
});
