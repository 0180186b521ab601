import { documentIds, type Operations } from './generated/operations.js';

type Name = keyof Operations;

/** A response with errors; `codes` are those of schema/ERRORS.md. */
export class PlatformError extends Error {
  constructor(readonly errors: { message: string; extensions?: { code?: string } }[]) {
    super(errors.map(({ message }) => message).join('\n'));
  }
  get codes(): (string | undefined)[] {
    return this.errors.map(({ extensions }) => extensions?.code);
  }
}

/** Runs an operation of schema/operations by its id: the query is never sent, and its variables and data are typed. */
export async function run<N extends Name>(
  host: string,
  name: N,
  variables: Operations[N]['variables'],
  key?: string,
): Promise<Operations[N]['data']> {
  const response = await fetch(`${host}/graphql`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Accept: 'application/graphql-response+json',
      ...(key ? { Authorization: `Bearer ${key}` } : {}),
    },
    body: JSON.stringify({ documentId: documentIds[name], variables }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new PlatformError(errors);
  return data;
}
