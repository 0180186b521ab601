import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { answerOf } from "../../../source/answers/jsonStat.ts";
import { setKey } from "../../../source/api/key.ts";
import { pageTools, type Shown } from "../../../source/assistants/pageTools.ts";
import { type Question, questionOf } from "../../../source/questions/question.ts";
import { regions } from "../answers.ts";
import { fakePlatform } from "./fakePlatform.ts";

const question = questionOf({
  cube: "cooperatives",
  by: ["region", "year"],
  figures: ["cooperatives"],
  where: [{ dimension: "year", from: 2023, to: 2024 }],
  release: "2026.1",
});

let asked: URLSearchParams[];
let shown: Shown;
let set: Question[];

beforeEach(() => {
  asked = fakePlatform();
  set = [];
  shown = { question, answer: answerOf(regions), setQuestion: (next) => set.push(next) };
});

afterEach(() => {
  setKey(null);
  vi.unstubAllGlobals();
});

/** What a tool gives for an input. */
async function call(name: string, input?: unknown) {
  const tool = pageTools(() => shown, "en").find((other) => other.name === name)!;
  const { content, isError } = await tool.execute(input);
  return isError ? { refusal: content[0]!.text } : JSON.parse(content[0]!.text);
}

describe("tools of the page", () => {
  it("say what they do, in the language of the page", () => {
    for (const language of ["vi", "en"] as const)
      for (const tool of pageTools(() => shown, language)) {
        expect(tool.title).not.toBe("");
        expect(tool.description).not.toBe("");
        expect(tool.annotations.readOnlyHint).toBe(tool.name !== "ask_question");
      }
  });

  it("read the answer with names, units, and why a figure is not there", async () => {
    const answer = await call("read_answer");
    expect(answer.question).toEqual(question);
    expect(answer.units.revenue_total).toBe("revenue: total (Vietnamese dong)");
    expect(answer.rows).toContainEqual({ region: "North", year: "2023", cooperatives: 5, revenue_total: 100 });
    expect(answer.rows).toContainEqual({
      region: "North",
      year: "2024",
      cooperatives: 7,
      revenue_total: null,
      revenue_total_status: "withheld",
    });
    // The cell of the South in 2024 is not there.
    expect(answer.rows).toHaveLength(5);
    expect(answer.rowsInAll).toBe(5);
    expect(answer.release).toBe("2026.1");
  });

  it("give the first rows of a long answer, and say how many there are", async () => {
    const years = Array.from({ length: 500 }, (_, place) => String(1600 + place));
    const label = Object.fromEntries(years.map((year) => [year, year]));
    const long = { ...regions, dimension: { ...regions.dimension, year: { label: "year", category: { index: years, label } } } };
    shown = { ...shown, answer: answerOf({ ...long, value: Array.from({ length: 3000 }, (_, place) => place), status: {} }) };
    const answer = await call("read_answer");
    expect(answer.rowsInAll).toBe(1500);
    expect(answer.rows).toHaveLength(200);
    expect(answer.rows.at(-1)).toEqual({ region: "North", year: "1799", cooperatives: 398, revenue_total: 399 });
  });

  it("say that there is no answer yet", async () => {
    shown = { ...shown, answer: null };
    expect((await call("read_answer")).refusal).toContain("no answer");
  });

  it("describe what can be asked", async () => {
    expect((await call("describe_data", {})).cubes[0].name).toBe("cooperatives");
    const cube = await call("describe_data", { cube: "cooperatives" });
    expect(cube.dimensions.map((dimension: { name: string }) => dimension.name)).toEqual(["region", "legal_form", "year"]);
    expect(cube.figures[0]).toMatchObject({ name: "cooperatives", unit: "Count" });
    expect((await call("describe_data", { cube: "coops" })).refusal).toContain("there are cooperatives");
  });

  it("list the members of a dimension in the release on display", async () => {
    const members = await call("list_members", { cube: "cooperatives", dimension: "region" });
    expect(members).toContainEqual({ code: "N", name: "North" });
    expect(asked[0]!.get("release")).toBe("2026.1");
    expect((await call("list_members", { cube: "cooperatives", dimension: "colour" })).refusal).toContain("'colour'");
  });

  it("change a filter and keep the rest", async () => {
    const answer = await call("ask_question", { where: "region:N;year:2024..", totals: true });
    const wanted: Question = {
      ...question,
      totals: true,
      where: [
        { dimension: "region", codes: ["N"], isExcluded: false },
        { dimension: "year", from: 2024, to: null },
      ],
    };
    expect(set).toEqual([wanted]);
    expect(answer.rows).toHaveLength(5);
    expect(asked[0]!.get("where")).toBe("region:N;year:2024..");
  });

  it("ask another cube anew, and follow the newest release when told so", async () => {
    await call("ask_question", { cube: "models", by: ["programme"], measures: ["models"], release: "" });
    expect(set).toEqual([questionOf({ cube: "models", by: ["programme"], figures: ["models"] })]);
    expect((await call("ask_question", { cube: "funding" })).refusal).toContain("'by'");
  });

  it("leave the page as it is when the platform refuses, and pass on why", async () => {
    expect((await call("ask_question", { where: "region:NOWHERE" })).refusal).toBe("There is no code 'NOWHERE'.");
    expect(set).toEqual([]);
  });

  it.each([
    { by: 5 },
    { by: [1] },
    { totals: "yes" },
    { where: {} },
    { areas: "AREAS_2030" },
    { population: "ALL" },
    { by: "" },
    { measures: [] },
  ])("refuse %j, which is no question", async (input) => {
    const part = Object.keys(input)[0]!;
    expect((await call("ask_question", input)).refusal).toContain(`'${part}'`);
    expect(set).toEqual([]);
    expect(asked).toEqual([]);
  });

  it("give nothing to an assistant while a key is in use", async () => {
    setKey("a key");
    for (const name of ["read_answer", "describe_data", "list_members", "ask_question"])
      expect((await call(name, { cube: "cooperatives", dimension: "region" })).refusal).toContain("key");
    expect(asked).toEqual([]);
    expect(set).toEqual([]);
  });
});
