import { expect, it } from "vitest";
import { fileName } from "../../source/catalogue/fileNames.ts";

it.each([
  ["startYear", "start_year"],
  ["alive12Months", "alive12_months"],
  ["casesPer100Models", "cases_per100_models"],
  ["year", "year"],
])("names %s as files do", (name, text) => expect(fileName(name)).toBe(text));
