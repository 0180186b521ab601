import { useId, useState } from "preact/hooks";
import { useWords } from "../languages/context.ts";
import { words } from "./words.ts";

/** A text that readers copy. */
export function CopyField({ label, value }: { label: string; value: string }) {
  const say = useWords(words);
  const id = useId();
  const [copied, setCopied] = useState<string | null>(null);
  const copy = () =>
    navigator.clipboard.writeText(value).then(
      () => setCopied(value),
      // Where copying is forbidden the text is selected, so that a key copies it.
      () => (document.getElementById(id) as HTMLInputElement).select(),
    );
  return (
    <p class="copy">
      <label for={id}>{label}</label>
      <input id={id} readOnly value={value} onFocus={(event) => event.currentTarget.select()} />
      <button type="button" onClick={copy}>
        {say.copy}
        <span class="unseen">: {label}</span>
      </button>
      <span role="status">{copied === value ? say.copied : ""}</span>
    </p>
  );
}
