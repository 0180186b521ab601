import { addressOfStored } from "../api/graphql.ts";
import { type AskedOperation, standalone } from "./operation.ts";
import { shellText } from "./snippets/curl.ts";
import { quoted } from "./snippets/quoted.ts";

/** Languages in which a stored operation is asked, in the order of their tabs. */
export const operationSnippets = [
  { id: "graphql", write: standalone },
  { id: "address", write: addressAt },
  { id: "curl", write: (operation, origin) => `curl --fail-with-body --silent --show-error ${shellText(addressAt(operation, origin))}` },
  {
    id: "javascript",
    write: (operation, origin) => `const response = await fetch(${quoted(addressAt(operation, origin))});
const { data, errors } = await response.json();
if (errors) throw new Error(errors[0].message);
console.dir(data, { depth: null });
`,
  },
  {
    id: "python",
    write: (operation, origin) => `import json
import urllib.request

with urllib.request.urlopen(${quoted(addressAt(operation, origin))}) as response:
    answer = json.load(response)

print(json.dumps(answer, indent=2, ensure_ascii=False))
`,
  },
  {
    id: "r",
    write: (operation, origin) => `answer <- jsonlite::fromJSON(${quoted(addressAt(operation, origin))})
str(answer$data)
`,
  },
] as const satisfies readonly { id: string; write: (operation: AskedOperation, origin: string) => string }[];

/** Name of a language in the list. */
export type OperationSnippetId = (typeof operationSnippets)[number]["id"];

function addressAt(operation: AskedOperation, origin: string): string {
  return origin + addressOfStored(operation.id, operation.variables);
}
