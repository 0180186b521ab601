import { expect, it } from "vitest";
import { nearest } from "../../source/catalogue/nearest.ts";

it.each([
  ["cooperative", "cooperatives"],
  ["modles", "models"],
  ["FUNDING", "funding"],
])("finds what was probably meant by %s", (asked, meant) => {
  expect(nearest(asked, ["cooperatives", "models", "funding"])).toBe(meant);
});

it("finds nothing that is not alike", () => {
  expect(nearest("xyz", ["cooperatives", "models"])).toBeNull();
});
