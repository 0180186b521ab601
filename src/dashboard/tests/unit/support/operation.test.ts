import { buildSchema, parse, validate } from "graphql";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { standalone } from "../../../source/developer/operation.ts";
import { operationSnippets } from "../../../source/developer/operationSnippets.ts";
import { examples } from "../../../source/graphiql/operations.ts";

const schema = buildSchema(readFileSync(new URL("../../../../../schema/schema.graphql", import.meta.url), "utf8"));
const textOf = (id: string) => examples.find((example) => example.id === id)!.text;

describe("a stored operation by itself", () => {
  it("has its variables as defaults, quoted where the type needs it", () => {
    const text = "query A(\n  $o: Outcome! = REVENUE\n  $n: Int! = -1\n  $release: ID\n  $language: Language = EN\n) {\n  a(o: $o)\n}\n";
    expect(standalone({ text, variables: { o: "MEMBERS", n: -2, release: '20"26.1', language: "VI" } })).toBe(
      'query A(\n  $o: Outcome! = MEMBERS\n  $n: Int! = -2\n  $release: ID = "20\\"26.1"\n  $language: Language = VI\n) {\n  a(o: $o)\n}\n',
    );
  });

  it("keeps what it declares where a variable has no value", () => {
    const text = "query A($n: Int! = -1, $release: ID) {\n  a(n: $n)\n}\n";
    expect(standalone({ text, variables: { release: null } })).toBe(text);
  });

  it.each(["effect-of-support", "grade-transitions", "survival-and-cost-by-duration"])("%s is valid", (id) => {
    const text = standalone({ text: textOf(id), variables: { release: "2026.1", language: "VI", outcome: "MEMBERS" } });
    expect(text).toContain('$release: ID = "2026.1"');
    expect(text).toContain("$language: Language = VI");
    expect(validate(schema, parse(text))).toEqual([]);
  });
});

describe("the code of a stored operation", () => {
  it("has the same address in each language", () => {
    const operation = { id: "sha256:ab", text: "query A { a }", variables: { release: "2026.1", language: "VI" } };
    const address =
      "https://statistics.example/graphql?documentId=sha256%3Aab&variables=%7B%22release%22%3A%222026.1%22%2C%22language%22%3A%22VI%22%7D";
    for (const { id, write } of operationSnippets)
      if (id !== "graphql") expect(write(operation, "https://statistics.example"), id).toContain(address);
  });
});
