import { readFileSync } from "node:fs";
import { buildSchema, type GraphQLObjectType, type GraphQLOutputType, getNamedType, isNonNullType, isObjectType } from "graphql";
import { columnOf } from "../../../source/catalogue/names.ts";
import type { CubeNames, DimensionName, MeasureNames } from "../../../source/developer/snippets/subject.ts";

/** The schema of the platform. */
export const schema = buildSchema(readFileSync(new URL("../../../../../schema/schema.graphql", import.meta.url), "utf8"));

const dimensionTypes = ["Code", "Int", "Boolean"];
const notFigures = ["status", "unit", "protectionError"];
const ofCells = ["cursor", "isTotal", "totalOver"];

/** The cubes as the types of their cells describe them. */
export const cubes: readonly CubeNames[] = Object.values((schema.getType("Statistics") as GraphQLObjectType).getFields())
  .filter((field) => field.args.some((argument) => argument.name === "by"))
  .map((field) => cubeOf(field.name, typeOf(typeOf(field.type).getFields().cells!.type)));

function cubeOf(name: string, cell: GraphQLObjectType): CubeNames {
  const fields = Object.values(cell.getFields()).filter((field) => !ofCells.includes(field.name));
  const isDimension = (type: GraphQLOutputType) => dimensionTypes.includes(String(type));
  const measures = fields.filter((field) => !isDimension(field.type) && !field.name.endsWith("Distribution"));
  return {
    name,
    dimensions: fields
      .filter((field) => isDimension(field.type))
      .map((field): DimensionName => ({ name: field.name, codelist: String(field.type) === "Code" ? "CODES" : null })),
    measures: measures.map(({ name: measure, type }): MeasureNames => {
      const beside = cell.getFields()[`${measure}Distribution`];
      return isObjectType(getNamedType(type))
        ? { name: measure, statusField: statusOf(measure, type), figures: figuresOf(measure, measure, type) }
        : {
            name: measure,
            statusField: beside ? statusOf(beside.name, beside.type) : null,
            figures: [
              // A number that may be missing is an amount, so it is a total.
              {
                name: columnOf(measure) + (isNonNullType(type) ? "" : "_total"),
                field: measure,
                isWhole: !String(type).startsWith("Float"),
              },
              ...(beside ? figuresOf(measure, beside.name, beside.type) : []),
            ],
          };
    }),
  };
}

function typeOf(type: GraphQLOutputType): GraphQLObjectType {
  return getNamedType(type) as GraphQLObjectType;
}

function figuresOf(measure: string, field: string, type: GraphQLOutputType) {
  return Object.values(typeOf(type).getFields())
    .filter((part) => !notFigures.includes(part.name))
    .map((part) => ({
      name: columnOf(measure) + (part.name === "value" ? "" : `_${columnOf(part.name)}`),
      field: `${field}.${part.name}`,
      isWhole: !String(part.type).startsWith("Float"),
    }));
}

function statusOf(field: string, type: GraphQLOutputType): string | null {
  return typeOf(type).getFields().status ? `${field}.status` : null;
}
