import { buildSchema, type GraphQLSchema } from "graphql";
import { useEffect, useState } from "react";

/** The schema as the platform publishes it; null until it is there, and when it can't be had: then nothing is completed or explained. */
export function useSchema(): GraphQLSchema | null {
  const [schema, setSchema] = useState<GraphQLSchema | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    fetch("/schema.graphql", { signal: stop.signal })
      .then((response) => (response.ok ? response.text() : Promise.reject(new Error(String(response.status)))))
      .then((text) => setSchema(buildSchema(text)))
      .catch(() => setSchema(null));
    return () => stop.abort();
  }, []);
  return schema;
}
