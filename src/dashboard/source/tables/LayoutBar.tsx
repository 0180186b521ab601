import { useState } from "preact/hooks";
import type { Answer } from "../answers/answer.ts";
import { useWords } from "../languages/context.ts";
import { type Layout, placed, shifted } from "./layout.ts";
import { words } from "./words.ts";

interface LayoutBarProps {
  answer: Answer;
  layout: Layout;
  onLayout: (layout: Layout) => void;
}

/** Moves dimensions between rows and columns, by drag or keyboard. */
export function LayoutBar({ answer, layout, onLayout }: LayoutBarProps) {
  const say = useWords(words);
  const [said, setSaid] = useState("");
  const titleOf = (name: string) => answer.dimensions.find((dimension) => dimension.name === name)?.title ?? name;
  const place = (name: string, side: keyof Layout, before: string | null) => {
    onLayout(placed(layout, name, side, before));
    setSaid(say.moved(titleOf(name), say[side]));
  };
  const press = (event: KeyboardEvent, name: string) => {
    const step = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }[event.key];
    if (!step) return;
    event.preventDefault();
    onLayout(shifted(layout, name, step));
  };
  const drop = (event: DragEvent, side: keyof Layout, before: string | null) => {
    event.preventDefault();
    event.stopPropagation();
    const name = event.dataTransfer?.getData("text/plain");
    if (name && answer.dimensions.some((dimension) => dimension.name === name)) place(name, side, before);
  };
  return (
    <div class="layout" role="group" aria-label={say.layout}>
      {(["rows", "columns"] as const).map((side) => (
        <div key={side} class="side" onDragOver={(event) => event.preventDefault()} onDrop={(event) => drop(event, side, null)}>
          <span>{say[side]}:</span>
          {layout[side].map((name) => (
            <button
              type="button"
              key={name}
              draggable
              title={say.howToMove}
              aria-label={say.move(titleOf(name))}
              onDragStart={(event) => event.dataTransfer?.setData("text/plain", name)}
              onDrop={(event) => drop(event, side, name)}
              onKeyDown={(event) => press(event, name)}
              onClick={() => place(name, side === "rows" ? "columns" : "rows", null)}
            >
              <span aria-hidden="true">⠿ </span>
              {titleOf(name)}
            </button>
          ))}
        </div>
      ))}
      <span class="unseen" role="status">
        {said}
      </span>
    </div>
  );
}
