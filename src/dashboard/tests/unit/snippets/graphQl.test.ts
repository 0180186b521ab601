import { type FieldNode, Kind, type ObjectValueNode, type OperationDefinitionNode, parse, validate } from "graphql";
import { describe, expect, it } from "vitest";
import { columnOf } from "../../../source/catalogue/names.ts";
import { graphQl } from "../../../source/developer/snippets/graphQl.ts";
import type { CubeNames, Subject } from "../../../source/developer/snippets/subject.ts";
import { type Question, questionOf } from "../../../source/questions/question.ts";
import { cubes, schema } from "./contract.ts";
import { hostileTexts } from "./hostileTexts.ts";
import { questions } from "./questions.ts";

const cooperatives = cubes.find((cube) => cube.name === "cooperatives")!;

const subjectOf = (question: Question, cube: CubeNames = cubes.find((other) => other.name === question.cube)!): Subject => ({
  question,
  cube,
  origin: "https://statistics.example",
  language: "en",
});

const faultsOf = (text: string) => validate(schema, parse(text)).map((fault) => fault.message);

describe("a document of GraphQL", () => {
  it.each(Object.entries(questions))("is valid for %s", (_, question) => {
    expect(faultsOf(graphQl(subjectOf(question)))).toEqual([]);
  });

  it.each(cubes)("is valid for every dimension and figure of $name", (cube) => {
    const question = questionOf({
      cube: cube.name,
      by: cube.dimensions.map((dimension) => columnOf(dimension.name)),
      figures: cube.measures.flatMap((measure) => measure.figures.map((figure) => figure.name)),
      where: cube.dimensions.map(({ name, codelist }) => ({
        dimension: columnOf(name),
        codes: codelist === null && /supported|linked|tech/i.test(name) ? ["true"] : codelist === null ? ["3", "4"] : ["A", "B"],
        isExcluded: false,
      })),
      areas: "AREAS_BEFORE_2025",
      totals: true,
      population: cube === cooperatives ? "COOPERATIVES" : null,
      release: "2026.1",
    });
    const text = graphQl(subjectOf(question));
    expect(text).toContain("totalOver");
    expect(faultsOf(text)).toEqual([]);
  });

  it("asks for all figures of an object together, with their status", () => {
    const question = questionOf({
      cube: "cooperatives",
      by: ["region", "year"],
      figures: ["revenue_mean", "revenue_total", "members", "cooperatives"],
    });
    const text = graphQl(subjectOf(question));
    expect(text).toContain("by: [REGION, YEAR]");
    expect(text).toContain("region { code name(language: EN) }");
    expect(text).toMatch(/revenue \{ (?=.*\btotal\b)(?=.*\bmean\b)(?=.*\bstatus\b).* \}/);
    expect(text).toContain("membersDistribution { status }");
    expect(text).not.toContain("totalOver");
  });

  it("follows the newest release unless one is pinned", () => {
    expect(graphQl(subjectOf(questions.plain!))).toContain("statistics {");
    expect(graphQl(subjectOf({ ...questions.plain!, release: "2026.1" }))).toContain('statistics(release: "2026.1") {');
  });

  it("joins conditions on one dimension, all of which must hold", () => {
    const question: Question = {
      ...questions.plain!,
      where: [
        { dimension: "year", from: 2016, to: 2024 },
        { dimension: "year", from: 2018, to: null },
        { dimension: "year", codes: ["2020"], isExcluded: true },
        { dimension: "region", codes: ["A", "B", "C"], isExcluded: false },
        { dimension: "region", codes: ["C", "B"], isExcluded: false },
      ],
    };
    expect(graphQl(subjectOf(question))).toContain('where: { year: { gte: 2018, lte: 2024, notIn: [2020] }, region: { in: ["B", "C"] } }');
  });

  it("says what a filter of flags can't say", () => {
    const both: Question = { ...questions.plain!, where: [{ dimension: "high_tech", codes: ["true", "false"], isExcluded: false }] };
    const text = graphQl(subjectOf(both));
    expect(text).toMatch(/^# 'highTech'/);
    expect(faultsOf(text)).toEqual([]);
  });

  it("keeps codes and releases as they are, whatever is in them", () => {
    for (const code of hostileTexts(300)) {
      const question: Question = {
        ...questions.plain!,
        release: code,
        where: [{ dimension: "region", codes: [code], isExcluded: false }],
      };
      const operation = parse(graphQl(subjectOf(question))).definitions[0] as OperationDefinitionNode;
      const statistics = operation.selectionSet.selections[0] as FieldNode;
      const cells = statistics.selectionSet!.selections[1] as FieldNode;
      const release = statistics.arguments![0]!.value;
      const where = cells.arguments!.find((argument) => argument.name.value === "where")!.value as ObjectValueNode;
      const region = where.fields[0]!.value as ObjectValueNode;
      expect(release).toMatchObject({ kind: Kind.STRING, value: code });
      expect(region.fields).toHaveLength(1);
      expect(region.fields[0]!.value).toMatchObject({ kind: Kind.STRING, value: code });
    }
  });
});
