import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addressOf } from "../../../source/developer/snippets/addresses.ts";
import type { SnippetId } from "../../../source/developer/snippets/snippetLanguages.ts";
import type { Subject } from "../../../source/developer/snippets/subject.ts";
import { csvRows } from "./csv.ts";
import { duckDbRows } from "./duckDb.ts";
import { type Figures, figuresOfCells, figuresOfGraphQl, figuresOfRows, type Row } from "./figures.ts";
import { powerQueryTexts } from "./powerQuery.ts";
import { has, run } from "./tools.ts";

/** How the code of a language is run. */
interface Run {
  /** What is missing here; null when it can be run. */
  readonly missing: string | null;
  /** Runs code, and gives the figures that it got. */
  readonly figures: (code: string, subject: Subject) => Promise<Figures>;
}

/** Stands before what a test adds to the output of a program. */
const mark = "= rows =\n";
const afterMark = (output: string) => output.slice(output.indexOf(mark) + mark.length);
const lacking = (isThere: boolean, what: string) => (isThere ? null : what);

/** Does something with a file that is gone afterwards. */
async function withFile<T>(name: string, content: string | Uint8Array, use: (path: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "snippets-"));
  try {
    writeFileSync(join(folder, name), content);
    return await use(join(folder, name));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The languages whose code runs here. Programs are run as they are, with a line at their end that prints what they hold. */
export const runs: Readonly<Record<SnippetId, Run>> = {
  graphql: {
    missing: null,
    figures: async (query, subject) => {
      const response = await fetch(`${subject.origin}/graphql`, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ query }),
      });
      const { data, errors } = await response.json();
      if (errors) throw new Error(errors[0].message);
      const answer = data.statistics[subject.cube.name];
      if (answer.pageInfo.hasNextPage) throw new Error("The question is too large for one request.");
      return figuresOfGraphQl(subject, answer.cells);
    },
  },
  address: {
    missing: null,
    figures: async (address, subject) => figuresOfRows(subject, csvRows(await (await fetch(address)).text())),
  },
  curl: {
    missing: lacking(has("curl"), "curl"),
    figures: async (command, subject) => figuresOfRows(subject, csvRows(run("sh", ["-s"], command))),
  },
  javascript: {
    missing: null,
    figures: async (code, subject) => {
      const output = run(
        process.execPath,
        ["--input-type=module", "-"],
        `${code}\nprocess.stdout.write(${JSON.stringify(mark)} + JSON.stringify(cells));`,
      );
      return figuresOfCells(subject, JSON.parse(afterMark(output)) as Row[]);
    },
  },
  python: {
    missing: lacking(has("python3"), "python3"),
    figures: async (code, subject) => {
      const output = run("python3", ["-"], `${code}\nimport json\nprint(${JSON.stringify(mark)} + json.dumps(rows))`);
      return figuresOfRows(subject, JSON.parse(afterMark(output)) as Row[]);
    },
  },
  r: {
    missing: lacking(has("Rscript"), "Rscript"),
    figures: (code, subject) =>
      withFile("cells.R", `${code}\ncat(${JSON.stringify(mark)})\nwrite.csv(cells, row.names = FALSE, na = "")`, (path) =>
        figuresOfRows(
          subject,
          csvRows(
            afterMark(run("Rscript", [path]))
              .replaceAll("TRUE", "true")
              .replaceAll("FALSE", "false"),
          ),
        ),
      ),
  },
  csharp: {
    // To compile takes half a minute.
    missing: lacking(Boolean(process.env.CSHARP) && has("dotnet"), "dotnet, or CSHARP=1"),
    figures: (code, subject) =>
      withFile("Cells.cs", code, (path) => {
        const cells = run("dotnet", ["run", path])
          .split("\n")
          .filter(Boolean)
          .map((line) => {
            const [, members, value] = /^(.*): (.*)$/.exec(line)!;
            const names = [...subject.question.by, "measure"];
            const codes = members!.split(", ");
            return {
              ...Object.fromEntries(names.map((name, place) => [name, codes[place]])),
              value: value === "" ? null : value,
            };
          });
        return figuresOfCells(subject, cells);
      }),
  },
  "power-query": {
    // Power Query runs in Excel and Power BI only: the query is read as a whole, and its texts are used as it would use them.
    missing: lacking(powerQueryTexts !== null, "@microsoft/powerquery-parser"),
    figures: async (query, subject) => {
      const [address, , ...columns] = await powerQueryTexts!(query);
      const rows = csvRows(await (await fetch(address!)).text());
      if (columns.some((name) => name !== "en-US" && !(name in rows[0]!))) throw new Error("The file has no such column.");
      return figuresOfRows(subject, rows);
    },
  },
  duckdb: {
    missing: lacking(duckDbRows !== null, "@duckdb/node-api"),
    figures: async (sql, subject) => {
      const address = addressOf(subject, "parquet");
      if (!sql.includes(`'${address}'`)) throw new Error("The statement reads another file.");
      // The extension that reads from other hosts is not part of the package.
      const file = new Uint8Array(await (await fetch(address)).arrayBuffer());
      return withFile("cells.parquet", file, async (path) => figuresOfRows(subject, await duckDbRows!(sql.replace(address, path))));
    },
  },
};
