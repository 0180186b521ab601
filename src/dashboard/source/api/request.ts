import type { Language } from "../languages/language.ts";
import { Refused, Unreachable } from "./failures.ts";
import { currentKey } from "./key.ts";

/** Pauses before a request is repeated, in milliseconds. */
const pauses = [300, 1000, 3000];

/** Requests of the platform that can be repeated without harm are repeated while it does not answer. */
export async function request(path: string, language: Language, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set("Accept-Language", language);
  const key = currentKey();
  if (key) headers.set("Authorization", `Bearer ${key}`);
  const repeatable = (init.method ?? "GET") === "GET";
  for (let attempt = 0; ; attempt++) {
    const pause = repeatable ? pauses[attempt] : undefined;
    try {
      const response = await fetch(path, { ...init, headers });
      if ((response.status !== 503 && response.status !== 429) || pause === undefined) return response;
      await rest(Number(response.headers.get("Retry-After")) * 1000 || pause, init.signal);
    } catch (failure) {
      if (init.signal?.aborted) throw failure;
      if (pause === undefined) throw new Unreachable(String(failure));
      await rest(pause, init.signal);
    }
  }
}

/** The JSON of an answer; what the platform refuses is thrown as {@link Refused}. */
export async function requestJson<T>(path: string, language: Language, init: RequestInit = {}): Promise<T> {
  const response = await request(path, language, init);
  const text = await response.text();
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw new Unreachable(`${response.status} ${path}`);
  }
  if (response.ok) return content as T;
  const problem = content as { detail?: string; title?: string; code?: string; parameter?: string; errors?: GraphQLFailure[] };
  const first = problem.errors?.[0];
  throw new Refused(
    first?.message ?? problem.detail ?? problem.title ?? String(response.status),
    response.status,
    first?.extensions?.code ?? problem.code ?? String(response.status),
    problem.parameter ?? null,
  );
}

/** An error of GraphQL as the platform words it. */
export interface GraphQLFailure {
  message: string;
  extensions?: { code?: string };
}

function rest(milliseconds: number, signal?: AbortSignal | null): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
