import { expect, test } from "vitest";
import { nearestIn } from "../../source/pages/cooperative/nearest.ts";

test("the nearest codes of a refusal are those that it quotes besides the asked one", () => {
  const message = "There is no organisation with the code 'SYN-00200'; the nearest codes are 'SYN-001999' and 'SYN-002000'.";
  expect(nearestIn(message, "SYN-00200")).toEqual(["SYN-001999", "SYN-002000"]);
});

test("a refusal that names none has none", () => {
  expect(nearestIn("The platform does not answer.", "SYN-1")).toEqual([]);
});
