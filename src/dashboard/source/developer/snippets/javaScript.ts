import { addressOf } from "./addresses.ts";
import { quoted } from "./quoted.ts";
import type { Subject } from "./subject.ts";

/** Writes a module that reads JSON-stat in a browser or Node. */
export function javaScript(subject: Subject): string {
  return `const response = await fetch(${quoted(addressOf(subject, "json"))});
const answer = await response.json();
if (!response.ok) throw new Error(answer.detail);

// JSON-stat 2.0: values stand in the order of the dimensions, the last one fastest.
const members = answer.id.map((name) => answer.dimension[name].category.index);
const cells = Object.entries(answer.value).map(([place, value]) => {
  const cell = { value };
  let rest = Number(place);
  for (let index = members.length - 1; index >= 0; index--) {
    cell[answer.id[index]] = members[index][rest % members[index].length];
    rest = Math.floor(rest / members[index].length);
  }
  return cell;
});
console.table(cells);
`;
}
