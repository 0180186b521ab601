import { addressOf } from "./addresses.ts";
import { askedFigures } from "./asked.ts";
import { quoted } from "./quoted.ts";
import type { Subject } from "./subject.ts";

/** Writes a program of Python 3 that reads CSV; it needs no package. */
export function python(subject: Subject): string {
  const types = askedFigures(subject.question, subject.cube).map(({ name, isWhole }) => `${quoted(name)}: ${isWhole ? "int" : "float"}`);
  return `import csv
import io
import urllib.request

address = ${quoted(addressOf(subject, "csv"))}
types = {${types.join(", ")}}

with urllib.request.urlopen(address) as response:
    rows = [
        {name: types.get(name, str)(text) if text else None for name, text in row.items()}
        for row in csv.DictReader(io.TextIOWrapper(response, encoding="utf-8", newline=""))
    ]

for row in rows:
    print(row)
`;
}
