import type { ComponentChildren } from "preact";
import { useId, useRef } from "preact/hooks";

interface TabsProps<Id extends string> {
  /** What the tabs are of. */
  label: string;
  tabs: readonly { id: Id; title: string }[];
  chosen: Id;
  choose: (id: Id) => void;
  /** What the chosen tab shows. */
  children: ComponentChildren;
}

/** Tabs, one of which is chosen. Arrows, Home and End go from one to another. */
export function Tabs<Id extends string>({ label, tabs, chosen, choose, children }: TabsProps<Id>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const place = placeAfter(
      event.key,
      tabs.findIndex((tab) => tab.id === chosen),
      tabs.length,
    );
    if (place === null) return;
    event.preventDefault();
    choose(tabs[place]!.id);
    (list.current!.children[place] as HTMLElement).focus();
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={move}>
        {tabs.map((tab) => (
          <button
            type="button"
            role="tab"
            key={tab.id}
            id={`${id}-${tab.id}`}
            aria-selected={tab.id === chosen}
            aria-controls={`${id}-panel`}
            tabIndex={tab.id === chosen ? 0 : -1}
            onClick={() => choose(tab.id)}
          >
            {tab.title}
          </button>
        ))}
      </div>
      <div class="tab-content" role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${chosen}`}>
        {children}
      </div>
    </>
  );
}

/** Place of the tab to which a key leads; null when it leads nowhere. */
export function placeAfter(key: string, place: number, count: number): number | null {
  switch (key) {
    case "ArrowRight":
      return (place + 1) % count;
    case "ArrowLeft":
      return (place + count - 1) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
