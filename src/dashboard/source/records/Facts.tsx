import type { ComponentChildren } from "preact";
import { useWords } from "../languages/context.ts";
import { words } from "./words.ts";

/** What is known of something, name by name; null is said to be not stated, undefined is left out. */
export function Facts({ of }: { of: readonly (readonly [name: string, value: ComponentChildren])[] }) {
  const say = useWords(words);
  return (
    <dl class="facts">
      {of
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value ?? <span class="unstated">{say.unstated}</span>}</dd>
          </div>
        ))}
    </dl>
  );
}
