import { parametersOf, questionIn } from "../questions/parameters.ts";
import type { Question } from "../questions/question.ts";
import { type AssistantWords, type QuestionPart, questionParts } from "./words.ts";

/** What an assistant gives to a tool. */
export type Input = Readonly<Record<string, unknown>>;

/** What an assistant gave can't be used; the message says why. */
export class InputInvalid extends Error {}

const kinds: Readonly<Partial<Record<QuestionPart, object>>> = {
  areas: { type: "string", enum: ["AREAS_2025", "AREAS_BEFORE_2025"] },
  population: { type: "string", enum: ["COOPERATIVES", "ALL_ORGANISATIONS"] },
  totals: { type: "boolean" },
};

/** JSON Schema of a question, which has the parameters of the address of a file. */
export function questionSchema(say: AssistantWords): object {
  const properties = questionParts.map((part) => [part, { type: "string", ...kinds[part], description: say.parts[part] }] as const);
  return { type: "object", properties: Object.fromEntries(properties) };
}

/** The question that an assistant wants: what it leaves out stays as on the page, unless it asks another cube. */
export function questionFrom(input: Input, before: Question, say: AssistantWords): Question {
  const given = Object.fromEntries(
    questionParts.filter((part) => input[part] !== undefined).map((part) => [part, partFrom(input, part, say)]),
  );
  const { areas, release, ...others } = parametersOf(before);
  const kept = (given.cube ?? before.cube) === before.cube ? { ...others, areas, release } : { cube: before.cube, areas, release };
  const stated = Object.entries({ ...kept, ...given }).filter((entry): entry is [string, string] => Boolean(entry[1]));
  const question = questionIn(new URLSearchParams(stated))!;
  for (const part of ["areas", "population"] as const)
    if (given[part] && question[part] !== given[part]) throw new InputInvalid(say.wrong(part));
  if (question.by.length === 0) throw new InputInvalid(say.wrong("by"));
  if (question.figures.length === 0) throw new InputInvalid(say.wrong("measures"));
  return question;
}

/** A text that is given under a name. */
export function textFrom(input: Input, name: string, say: AssistantWords): string {
  const text = input[name];
  if (typeof text !== "string" || text === "") throw new InputInvalid(say.wrong(name));
  return text;
}

/** A part of a question as the text of a parameter. Lists are given by some as such. */
function partFrom(input: Input, part: QuestionPart, say: AssistantWords): string {
  const value = input[part];
  if (typeof value === "string" && part !== "totals") return value;
  if (typeof value === "boolean" && part === "totals") return String(value);
  if (Array.isArray(value) && (part === "by" || part === "measures") && value.every((name) => typeof name === "string"))
    return value.join(",");
  throw new InputInvalid(say.wrong(part));
}
