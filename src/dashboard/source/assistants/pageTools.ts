import type { Answer } from "../answers/answer.ts";
import { ask } from "../answers/useAnswer.ts";
import { currentKey } from "../api/key.ts";
import { askMembers, questionOfMembers } from "../catalogue/members.ts";
import { columnOf } from "../catalogue/names.ts";
import { catalogueIn, type Cube } from "../catalogue/useCatalogue.ts";
import type { Language } from "../languages/language.ts";
import type { Question } from "../questions/question.ts";
import { describedAnswer } from "./describedAnswer.ts";
import { describedCube, describedCubes } from "./describedCubes.ts";
import type { Tool, ToolResult } from "./modelContext.ts";
import { type Input, InputInvalid, questionFrom, questionSchema, textFrom } from "./questionInput.ts";
import { type ToolName, words } from "./words.ts";

/** What the explorer shows. */
export interface Shown {
  readonly question: Question;
  /** Null while it is loading, or when there is none. */
  readonly answer: Answer | null;
  readonly setQuestion: (question: Question) => void;
}

/** The tools of the explorer. */
export function pageTools(shown: () => Shown, language: Language): readonly Tool[] {
  const say = words[language];
  const tool = (name: ToolName, inputSchema: object, does: (input: Input) => Promise<unknown>, readOnlyHint = true): Tool => ({
    name,
    ...say.tools[name],
    inputSchema,
    annotations: { readOnlyHint },
    execute: (input) =>
      resultOf(async () => {
        // What a key opens is for its owner, not for a program to which the owner's browser may send it.
        if (currentKey() !== null) throw new InputInvalid(say.withKey);
        return does(input !== null && typeof input === "object" ? (input as Input) : {});
      }),
  });
  const cubeOf = async (name: string): Promise<Cube> => {
    const { cubes } = await catalogueIn(language);
    const cube = cubes.find((other) => other.name === name);
    if (!cube)
      throw new InputInvalid(
        say.unknown(
          name,
          cubes.map((other) => other.name),
        ),
      );
    return cube;
  };
  return [
    tool("read_answer", { type: "object", properties: {} }, async () => {
      const { question, answer } = shown();
      if (!answer) throw new InputInvalid(say.noAnswer);
      return { question, ...describedAnswer(answer) };
    }),
    tool("describe_data", { type: "object", properties: { cube: { type: "string", description: say.parts.cube } } }, async (input) =>
      input.cube === undefined ? describedCubes(await catalogueIn(language)) : describedCube(await cubeOf(textFrom(input, "cube", say))),
    ),
    tool(
      "list_members",
      {
        type: "object",
        properties: {
          cube: { type: "string", description: say.parts.cube },
          dimension: { type: "string", description: say.dimension },
        },
        required: ["cube", "dimension"],
      },
      async (input) => {
        const cube = await cubeOf(textFrom(input, "cube", say));
        const name = textFrom(input, "dimension", say);
        const dimension = cube.dimensions.find((other) => columnOf(other.name) === name);
        if (!dimension)
          throw new InputInvalid(
            say.unknown(
              name,
              cube.dimensions.map((other) => columnOf(other.name)),
            ),
          );
        const members = await askMembers(questionOfMembers(cube, dimension, shown().question), dimension, language);
        return members.map(({ code, label }) => ({ code, name: label }));
      },
    ),
    tool(
      "ask_question",
      questionSchema(say),
      async (input) => {
        const { question, setQuestion } = shown();
        const asked = questionFrom(input, question, say);
        // A question that is refused leaves the page as it is.
        const answer = await ask(asked, language);
        setQuestion(asked);
        return { question: asked, ...describedAnswer(answer) };
      },
      false,
    ),
  ];
}

/** The result as text; what goes wrong is a result too, so that the assistant reads why. */
async function resultOf(does: () => Promise<unknown>): Promise<ToolResult> {
  try {
    return { content: [{ type: "text", text: JSON.stringify(await does()) }] };
  } catch (failure) {
    return { content: [{ type: "text", text: failure instanceof Error ? failure.message : String(failure) }], isError: true };
  }
}
