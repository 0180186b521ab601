import { quoted } from "./snippets/quoted.ts";

/** A stored operation that was asked with some variables. */
export interface AskedOperation {
  /** Its identifier, as it is imported from `@operations`. */
  readonly id: string;
  /** Its text. */
  readonly text: string;
  readonly variables: Readonly<Record<string, string | number | null>>;
}

/** The text with its variables as defaults, so that it asks the same by itself. */
export function standalone({ text, variables }: Pick<AskedOperation, "text" | "variables">): string {
  return text.replace(/\$(\w+): ([[\]\w!]+)(?: = [^\s,)]+)?/g, (declared, name: string, type: string) => {
    const value = variables[name];
    if (value === undefined || value === null) return declared;
    return `$${name}: ${type} = ${/^(ID|String)!?$/.test(type) ? quoted(String(value)) : value}`;
  });
}
