import { expect, it } from "vitest";
import { quantity } from "../../source/languages/quantity.ts";

const dong = { code: "VND", name: "Đồng" };

it.each([
  [35041, { code: "COUNT", name: "Số lượng" }, "35.041"],
  [78.1, { code: "PERCENT", name: "%" }, "78,1 %"],
  [4560000000, { code: "VND_PER_COOP", name: "Đồng/HTX" }, "4,56 tỷ đồng/HTX"],
  [64000000, { code: "VND_PER_PERSON_YEAR", name: "Đồng/người/năm" }, "64 triệu đồng/người/năm"],
  [-711000000, dong, "-711 triệu đồng"],
  [950, dong, "950 đồng"],
  [6000000, { code: "PERSONS", name: "Người" }, "6.000.000 người"],
])("writes %s of %o in Vietnamese", (value, unit, text) => expect(quantity(value, unit, "vi")).toBe(text));

it.each([
  [78.1, { code: "PERCENT", name: "Percent" }, "78.1%"],
  [27190000000, { code: "VND", name: "Vietnamese dong" }, "27.19 billion VND"],
  [897109, { code: "PERSONS", name: "Persons" }, "897,109 persons"],
])("writes %s of %o in English", (value, unit, text) => expect(quantity(value, unit, "en")).toBe(text));
