import { expect, it } from "vitest";
import { scaled, scaledUnit, scaleOf } from "../../source/languages/scale.ts";

it.each([
  [[67, 252], "252", "đồng"],
  [[4200, 14300], "14.300", "đồng"],
  [[68e9, 315e9], "315", "tỷ đồng"],
  [[1.95e9, 5.2e9], "5,2", "tỷ đồng"],
  [[340e6, 640e6], "640", "triệu đồng"],
  [[12, -3.5e6], "-3.500", "nghìn đồng"],
])("writes values like %o short", (values, last, unit) => {
  const scale = scaleOf(values, "vi");
  expect(scaledUnit("đồng", scale)).toBe(unit);
  expect(scaled(values.at(-1)!, scale, 0, "vi")).toBe(last);
});

it("needs no unit for plain counts", () => expect(scaledUnit("", scaleOf([3], "en"))).toBe(""));
it("keeps decimals of what is not scaled", () => expect(scaled(33.25, scaleOf([33.25], "en"), 2, "en")).toBe("33.25"));
