import type { Language } from "../languages/language.ts";

/** What GraphiQL asks. */
interface Asked {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: unknown;
}

/** Asks the platform in this place, in a language and with a key, which is in memory only. */
export function fetcherOf(language: Language, key: () => string): (asked: Asked) => Promise<unknown> {
  return async (asked) => {
    const headers = new Headers({ "Content-Type": "application/json", Accept: "application/json", "Accept-Language": language });
    if (key()) headers.set("Authorization", `Bearer ${key()}`);
    const response = await fetch("/graphql", { method: "POST", headers, body: JSON.stringify(asked) });
    return response.json();
  };
}
