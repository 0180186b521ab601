import { useId, useState } from "preact/hooks";
import { show } from "../../../address/address.ts";
import { useWords } from "../../../languages/context.ts";
import { addressOfView, type View } from "../view.ts";
import { words } from "../words.ts";
import { keep, savedViews } from "./savedViews.ts";

/** Keeps the view in this browser under a name, and opens those that were kept. */
export function SavedViews({ view }: { view: View }) {
  const say = useWords(words);
  const id = useId();
  const [views, setViews] = useState(savedViews);
  const [name, setName] = useState("");
  const [isFull, setFull] = useState(false);
  const set = (next: typeof views) => {
    setFull(!keep(next));
    setViews(savedViews());
  };
  return (
    <>
      <button type="button" popovertarget={id}>
        {say.saved(views.length)}
      </button>
      <div id={id} popover="auto" role="dialog" aria-label={say.saved(views.length)} class="saved">
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (!name.trim()) return;
            set([{ name: name.trim(), address: addressOfView(view) }, ...views.filter((other) => other.name !== name.trim())]);
            setName("");
          }}
        >
          <label>
            {say.saveAs} <input value={name} maxLength={80} required onInput={(event) => setName(event.currentTarget.value)} />
          </label>
          <button type="submit">{say.save}</button>
        </form>
        {isFull && <p role="alert">{say.cannotSave}</p>}
        <ul>
          {views.map((kept) => (
            <li key={kept.name}>
              <a
                href={kept.address}
                onClick={(event) => {
                  event.preventDefault();
                  show(kept.address);
                }}
              >
                {kept.name}
              </a>{" "}
              <button type="button" aria-label={say.forget(kept.name)} onClick={() => set(views.filter((other) => other !== kept))}>
                ✕
              </button>
            </li>
          ))}
        </ul>
        <p>{say.savedWhere}</p>
      </div>
    </>
  );
}
