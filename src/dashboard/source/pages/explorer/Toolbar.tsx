import { steps } from "../../address/address.ts";
import { useWords } from "../../languages/context.ts";
import { SavedViews } from "./saved/SavedViews.tsx";
import type { View } from "./view.ts";
import { words } from "./words.ts";

/** Table or chart, undo, saved views. */
export function Toolbar({ view, setView }: { view: View; setView: (view: View) => void }) {
  const say = useWords(words);
  return (
    <div class="toolbar">
      <div role="group" aria-label={say.view}>
        <button type="button" aria-pressed={view.shows === "table"} onClick={() => setView({ ...view, shows: "table" })}>
          {say.table}
        </button>
        <button type="button" aria-pressed={view.shows === "chart"} onClick={() => setView({ ...view, shows: "chart" })}>
          {say.chart}
        </button>
      </div>
      <button type="button" disabled={steps() === 0} onClick={() => history.back()}>
        {say.undo}
      </button>
      <SavedViews view={view} />
    </div>
  );
}
