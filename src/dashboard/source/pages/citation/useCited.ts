import { Unreachable } from "../../api/failures.ts";
import { requestJson } from "../../api/request.ts";
import { type Loaded, useLoaded } from "../../api/useLoaded.ts";
import { answerOf, type JsonStat } from "../../answers/jsonStat.ts";
import type { Answer } from "../../answers/answer.ts";
import { type CitedAnswer, dataOf, parametersOf } from "./cited.ts";

/** The cited answer of a token. */
export function useCited(token: string): Loaded<CitedAnswer> {
  return useLoaded(`cite ${token}`, (language, signal) =>
    requestJson<CitedAnswer>(`/cite/${token}?format=json`, language, { signal, headers: { Accept: "application/json" } }),
  );
}

/** What a release answers to a cited question; null for the newest release. Nothing is asked while there is no question. */
export function useAnswerOf(cited: CitedAnswer | null, release: string | null): Loaded<Answer> {
  const parameters = cited && parametersOf(cited.question);
  const address = parameters && dataOf(cited.question.cube, parameters, release);
  return useLoaded(address, async (language, signal) => {
    const data = await requestJson<JsonStat>(`${address}&language=${language}`, language, { signal });
    if (data.value === undefined) throw new Unreachable(String(address));
    return answerOf(data);
  });
}
