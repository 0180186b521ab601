import { steps } from "../../address/address.ts";
import { chartKinds } from "../../charts/choice.ts";
import { useWords } from "../../languages/context.ts";
import { SavedViews } from "./saved/SavedViews.tsx";
import type { View } from "./view.ts";
import { words } from "./words.ts";

/** Table or which chart, undo, saved views. */
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
      {view.shows === "chart" && (
        <label>
          <span>{say.kind}</span>
          <select value={view.chart ?? ""} onChange={(event) => setView({ ...view, chart: (event.currentTarget.value || null) as View["chart"] })}>
            <option value="">{say.suitable}</option>
            {chartKinds.map((kind) => (
              <option key={kind} value={kind}>
                {say[kind]}
              </option>
            ))}
          </select>
        </label>
      )}
      <button type="button" disabled={steps() === 0} onClick={() => history.back()}>
        {say.undo}
      </button>
      <SavedViews view={view} />
    </div>
  );
}
