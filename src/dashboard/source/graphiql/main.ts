import { createElement } from "react";
import { createRoot } from "react-dom/client";
import GraphiQL from "graphiql";
import "graphiql/graphiql.css";

/** Asks the platform in this place. */
async function ask(parameters: object): Promise<unknown> {
  const response = await fetch("/graphql", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(parameters),
  });
  return response.json();
}

const query = new URLSearchParams(location.search).get("query") ?? undefined;
createRoot(document.getElementById("graphiql")!).render(createElement(GraphiQL, { fetcher: ask as never, query }));
