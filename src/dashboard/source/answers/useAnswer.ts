import { requestJson } from "../api/request.ts";
import { type Loaded, useLoaded } from "../api/useLoaded.ts";
import type { Language } from "../languages/language.ts";
import { fileOf } from "../questions/files.ts";
import type { Question } from "../questions/question.ts";
import type { Answer } from "./answer.ts";
import { answerOf, type JsonStat } from "./jsonStat.ts";

/** The answer to a question. */
export async function ask(question: Question, language: Language, signal?: AbortSignal): Promise<Answer> {
  return answerOf(await requestJson<JsonStat>(fileOf(question, "json", language), language, signal ? { signal } : {}));
}

/** The answer to a question, asked when it is first shown; null asks nothing. */
export function useAnswer(question: Question | null): Loaded<Answer> {
  return useLoaded(question && fileOf(question, "json"), (language, signal) => ask(question!, language, signal));
}
