import { parseValue } from "graphql";
import { describe, expect, it } from "vitest";
import { addressOf } from "../../../source/developer/snippets/addresses.ts";
import { shellText } from "../../../source/developer/snippets/curl.ts";
import { sqlText } from "../../../source/developer/snippets/duckDb.ts";
import { mText } from "../../../source/developer/snippets/powerQuery.ts";
import { quoted } from "../../../source/developer/snippets/quoted.ts";
import { duckDbRows } from "./duckDb.ts";
import { hostileTexts } from "./hostileTexts.ts";
import { powerQueryTexts } from "./powerQuery.ts";
import { questions } from "./questions.ts";
import { has, run } from "./tools.ts";

const texts = hostileTexts(400);
const all = texts.map(quoted).join(",\n");

describe("texts in code are read as they are", () => {
  it("by JavaScript", () => {
    expect(JSON.parse(run(process.execPath, ["--input-type=module", "-"], `process.stdout.write(JSON.stringify([${all}]));`))).toEqual(
      texts,
    );
  });

  it("by GraphQL", () => {
    expect(texts.map((text) => (parseValue(quoted(text)) as { value?: string }).value)).toEqual(texts);
  });

  it.skipIf(!has("python3"))("by Python (skipped where python3 is missing)", () => {
    expect(JSON.parse(run("python3", ["-"], `import json\nprint(json.dumps([${all}]))`))).toEqual(texts);
  });

  it.skipIf(!has("Rscript"))("by R (skipped where Rscript is missing)", () => {
    const points = run("Rscript", ["--encoding=UTF-8", "-e", `for (text in c(${all})) cat(utf8ToInt(enc2utf8(text)), "\\n")`]);
    expect(
      points
        .trim()
        .split("\n")
        .map((line) => String.fromCodePoint(...line.trim().split(" ").map(Number))),
    ).toEqual(texts);
  });

  it.skipIf(process.platform === "win32")("by a shell (skipped on Windows)", () => {
    expect(
      run("sh", ["-s"], `printf '%s\\0' ${texts.map(shellText).join(" ")}`)
        .split("\0")
        .slice(0, -1),
    ).toEqual(texts);
  });

  it.skipIf(!duckDbRows)("by DuckDB (skipped where @duckdb/node-api is missing)", async () => {
    const rows = await duckDbRows!(`SELECT unnest([${texts.map(sqlText).join(", ")}]) AS text`);
    expect(rows.map((row) => row.text)).toEqual(texts);
  });

  it.skipIf(!powerQueryTexts)("by Power Query (skipped where @microsoft/powerquery-parser is missing)", async () => {
    expect(await powerQueryTexts!(`{${texts.map(mText).join(", ")}}`)).toEqual(texts);
  });
});

describe("an address", () => {
  it("keeps what is asked, whatever is in it, without what a shell or a text could take for its end", () => {
    for (const text of texts) {
      const question = { ...questions.plain!, release: text, where: [{ dimension: "region", codes: [text], isExcluded: false }] };
      const address = addressOf(
        {
          question,
          origin: "https://statistics.example",
          language: "vi",
          cube: { name: "cooperatives", dimensions: [], measures: [] },
        },
        "csv",
      );
      const asked = new URL(address);
      expect(address).toMatch(/^[\w:/.,;!?=&%*+-]+$/);
      expect(asked.pathname).toBe("/data/cooperatives.csv");
      expect(asked.searchParams.get("release")).toBe(text);
      expect(asked.searchParams.get("where")).toBe(`region:${text}`);
      expect(asked.searchParams.get("language")).toBe("vi");
    }
  });
});
