/**
 * Asks the API. What comes back has `data` and `errors` of GraphQL, or a `failure`: "unreachable" or "unreadable".
 * Only an abort is thrown.
 */
export async function ask(query, language, signal) {
  let response, text;
  try {
    response = await fetch("graphql", {
      method: "POST",
      cache: "no-store",
      headers: {
        Accept: "application/graphql-response+json, application/json;q=0.9",
        "Accept-Language": language,
        "Content-Type": "application/json",
      },
      body: JSON.stringify({ query }),
      signal,
    });
    text = await response.text();
  } catch (failure) {
    if (failure.name === "AbortError") throw failure;
    return { failure: "unreachable", errors: [] };
  }
  const status = response.ok ? null : `HTTP ${response.status} ${response.statusText}`.trim();
  const answer = parsed(text);
  if (answer === null || typeof answer !== "object" || !("data" in answer || Array.isArray(answer.errors)))
    return { failure: "unreadable", status: status ?? `HTTP ${response.status}`, errors: [], raw: text };
  return { status, data: answer.data ?? null, errors: answer.errors ?? [], cost: answer.extensions?.cost, raw: answer };
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
