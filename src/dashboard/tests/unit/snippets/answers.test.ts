import { describe, expect, it } from "vitest";
import { addressOf } from "../../../source/developer/snippets/addresses.ts";
import { snippetLanguages } from "../../../source/developer/snippets/snippetLanguages.ts";
import type { CubeNames, Subject } from "../../../source/developer/snippets/subject.ts";
import { cubes as cubesOfSchema } from "./contract.ts";
import { figuresOfJsonStat } from "./figures.ts";
import { questions } from "./questions.ts";
import { runs } from "./runs.ts";

/** Address of a running platform with the demonstration register. */
const platform = process.env.PLATFORM;

describe.skipIf(!platform)("code that asks a running platform (skipped unless PLATFORM is its address)", () => {
  const catalogue = platform ? catalogueOf(platform) : null;

  async function subjectOf(name: string): Promise<Subject> {
    const { releases, cubes: known } = await catalogue!;
    const question = questions[name]!;
    return {
      question: question.release === null ? question : { ...question, release: releases[0]!.id },
      cube: known.find((cube) => cube.name === question.cube)!,
      origin: platform!,
      language: "vi",
    };
  }

  it("has the figures that the schema has", async () => {
    const figuresOf = (all: readonly CubeNames[]) =>
      Object.fromEntries(
        all.map((cube) => [
          cube.name,
          cube.measures.flatMap((measure) => measure.figures.map(({ name, field }) => `${name} ${field}`)).sort(),
        ]),
      );
    expect(figuresOf(cubesOfSchema)).toEqual(figuresOf((await catalogue!).cubes));
  });

  for (const { id, title, write } of snippetLanguages) {
    const { missing, figures } = runs[id];
    describe.skipIf(missing !== null)(`${title.en}${missing === null ? "" : ` (skipped without ${missing})`}`, () => {
      it.each(Object.keys(questions))("gets the figures of the file: %s", { timeout: 120_000 }, async (name) => {
        const subject = await subjectOf(name);
        const response = await fetch(addressOf(subject, "json"));
        const file = await response.json();
        if (!response.ok) throw new Error(file.detail);
        const wanted = figuresOfJsonStat(file);
        expect(wanted.size).toBeGreaterThan(0);
        const found = await figures(write(subject), subject);
        expect(Object.fromEntries(found)).toEqual(Object.fromEntries(wanted));
      });
    });
  }
});

interface Catalogue {
  readonly cubes: readonly CubeNames[];
  readonly releases: readonly { id: string }[];
}

async function catalogueOf(origin: string): Promise<Catalogue> {
  const query = `{
    releases { id }
    cubes { name dimensions { name codelist } measures { name statusField figures { name field isWhole } } }
  }`;
  const response = await fetch(`${origin}/graphql`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ query }),
  });
  return (await response.json()).data;
}
