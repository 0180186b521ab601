import { expect, test } from "vitest";
import { exampleOf, examples } from "../../source/graphiql/operations.ts";

test("the comment before an operation says what it is for", () => {
  const text = "# What there is.\n# Needs the role MINISTRY.\nquery A {\n  limits { depth }\n}\n";
  expect(exampleOf("../schema/operations/a-b.graphql", text)).toEqual({
    id: "a-b",
    summary: "What there is. Needs the role MINISTRY.",
    text,
  });
});

test("every stored operation is an example and has its text and a sentence", () => {
  expect(examples.length).toBeGreaterThan(30);
  for (const example of examples) {
    expect(example.text).toContain("query ");
    expect(example.summary).not.toBe("");
  }
});
