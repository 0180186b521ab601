import { expect, test } from "vitest";
import { nameIn } from "../../source/access/download.ts";

test("the UTF-8 form of a name is taken where there is one", () => {
  expect(nameIn("attachment; filename=_ng_Thap.xlsx; filename*=UTF-8''%C4%90%E1%BB%93ng%20Th%C3%A1p.xlsx")).toBe("Đồng Tháp.xlsx");
});

test("a plain name is read with and without quotes", () => {
  expect(nameIn('attachment; filename="findings.csv"')).toBe("findings.csv");
  expect(nameIn("attachment; filename=findings.csv")).toBe("findings.csv");
});

test("a header without a name has none", () => {
  expect(nameIn(null)).toBeNull();
  expect(nameIn("inline")).toBeNull();
});
