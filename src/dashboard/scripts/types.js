// Writes the TypeScript types of the schema and of the stored operations to source/generated, which is not committed.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { codegen } from "@graphql-codegen/core";
import * as typescript from "@graphql-codegen/typescript";
import * as operations from "@graphql-codegen/typescript-operations";
import { parse } from "graphql";

const contract = new URL("../../../schema/", import.meta.url);
const generated = new URL("../source/generated/", import.meta.url);
const read = (path) => readFileSync(new URL(path, contract), "utf8");

const scalars = {
  DateOnly: "string",
  DateTimeOffset: "string",
  Decimal: "number",
  Long: "number",
};
const documents = readdirSync(new URL("operations/", contract))
  .filter((name) => name.endsWith(".graphql"))
  .map((name) => ({ location: name, document: parse(read(`operations/${name}`)) }));

mkdirSync(generated, { recursive: true });
/** Writes what one plugin makes of the contract. */
async function write(filename, plugin) {
  const text = await codegen({
    filename,
    schema: parse(read("schema.graphql")),
    documents,
    plugins: [{ plugin: {} }],
    pluginMap: { plugin },
    config: { scalars, enumsAsTypes: true, skipTypename: true, immutableTypes: true },
  });
  writeFileSync(new URL(filename, generated), text);
}
await write("schema.ts", typescript);
await write("operations.ts", operations);
