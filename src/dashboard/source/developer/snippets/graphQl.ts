import type { Question } from "../../questions/question.ts";
import { askedDimensions, askedFigures, type AskedFigure } from "./asked.ts";
import { quoted } from "./quoted.ts";
import { whereOf } from "./where.ts";
import type { DimensionName, Subject } from "./subject.ts";

/** Writes a document that asks for the cells of the answer, with the statuses of figures that may be withheld. */
export function graphQl({ question, language, cube }: Subject): string {
  const dimensions = askedDimensions(question, cube);
  const tongue = language.toUpperCase();
  const { where, remarks } = whereOf(question.where, cube, language);
  const values = [
    `by: [${dimensions.map((dimension) => enumName(dimension.name)).join(", ")}]`,
    ...(where ? [`where: ${where}`] : []),
    ...argumentsOf(question),
  ];
  return [
    ...remarks.map((remark) => `# ${remark}`),
    "{",
    `  statistics${question.release === null ? "" : `(release: ${quoted(question.release)})`} {`,
    "    release { id }",
    `    ${cube.name}(`,
    ...values.map((value) => `      ${value}`),
    "    ) {",
    "      cells {",
    ...[
      ...dimensions.map((dimension) => dimensionField(dimension, tongue)),
      ...totalFields(question),
      ...figureFields(askedFigures(question, cube)),
    ].map((field) => `        ${field}`),
    "      }",
    "      pageInfo { hasNextPage endCursor }",
    `      citation(language: ${tongue}) { text url }`,
    "    }",
    "  }",
    "}",
    "",
  ].join("\n");
}

/** Arguments that say something else than their defaults. */
function argumentsOf(question: Question): string[] {
  return [
    ...(question.areas === "AREAS_2025" ? [] : [`areas: ${question.areas}`]),
    ...(question.population === null ? [] : [`population: ${question.population}`]),
    ...(question.totals ? ["totals: true"] : []),
  ];
}

/** Name of a dimension as a value of an enum: `SIZE_BY_DECREE_113` for `sizeByDecree113`. */
function enumName(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z0-9])|(?<=\d)(?=[A-Z])/g, "_").toUpperCase();
}

function dimensionField({ name, codelist }: DimensionName, tongue: string): string {
  return codelist === null ? name : `${name} { code name(language: ${tongue}) }`;
}

/** A dimension is null both in a total and where it is not known; these tell which. */
function totalFields(question: Question): string[] {
  return question.totals ? ["isTotal", "totalOver"] : [];
}

/** Figures and their statuses, with those of one object together. */
function figureFields(figures: readonly AskedFigure[]): string[] {
  const statuses = new Set(figures.map((figure) => figure.measure.statusField).filter((path) => path !== null));
  const objects = new Map<string, string[]>();
  for (const path of [...figures.map((figure) => figure.field), ...statuses]) {
    const [field, part] = path.split(".") as [string, string?];
    objects.set(field, [...(objects.get(field) ?? []), ...(part ? [part] : [])]);
  }
  return [...objects].map(([field, parts]) => (parts.length ? `${field} { ${parts.join(" ")} }` : field));
}
