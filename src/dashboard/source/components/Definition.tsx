import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { useWords } from "../languages/context.ts";
import { words } from "./words.ts";

interface DefinitionProps {
  /** The word that is explained. */
  of: string;
  children: ComponentChildren;
}

/** A button beside a word that opens what it means. Escape or a press elsewhere closes it. */
export function Definition({ of, children }: DefinitionProps) {
  const say = useWords(words);
  const id = useId();
  return (
    <span class="definition">
      <button type="button" popovertarget={id} aria-label={say.meaning(of)}>
        <span aria-hidden="true">?</span>
      </button>
      <div id={id} popover="auto" role="dialog" aria-label={say.meaning(of)}>
        <h3>{of}</h3>
        {children}
      </div>
    </span>
  );
}
