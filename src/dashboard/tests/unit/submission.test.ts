import { expect, test } from "vitest";
import { addressOf, confirmationOf, type Finding } from "../../source/pages/imports/submission.ts";

const finding: Finding = {
  number: 1,
  file: "reports.csv",
  sheet: null,
  row: 2,
  column: "revenue",
  value: "1234",
  severity: "error",
  rule: "MoneyIsInDong",
  messageVi: "",
  messageEn: "The unit may be wrong. If it is correct, send it again with the confirmation 'MoneyIsInDong:HTX-11 2024'.",
  suggestion: null,
};

test("a confirmation is what the message quotes of its own rule", () => {
  expect(confirmationOf(finding)).toBe("MoneyIsInDong:HTX-11 2024");
});

test("what a message quotes besides is no confirmation", () => {
  expect(confirmationOf({ ...finding, messageEn: "This code is not in 'cooperatives'." })).toBeNull();
});

test("a trial says so in its address, and every confirmation is there", () => {
  const address = new URL(addressOf({ isTrial: true, table: "annual_reports", confirmed: ["A:1 2024", "B:2"] }), "http://host");
  expect(address.searchParams.get("dryRun")).toBe("true");
  expect(address.searchParams.get("table")).toBe("annual_reports");
  expect(address.searchParams.getAll("confirm")).toEqual(["A:1 2024", "B:2"]);
});

test("an import has no parameter that it does not need", () => {
  expect(addressOf({ isTrial: false, table: "", confirmed: [] })).toBe("/imports");
});
