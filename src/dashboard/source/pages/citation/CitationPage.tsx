import { useId, useState } from "preact/hooks";
import { changed, show } from "../../address/address.ts";
import { useAddress } from "../../address/useAddress.ts";
import { useWords } from "../../languages/context.ts";
import "../../records/records.css";
import "./citation.css";
import { CitedBlock } from "./CitedBlock.tsx";
import { tokenIn } from "./token.ts";
import { words } from "./words.ts";

/** A citation: what was asked, what the answer was, what it is now, what differs and why. */
export default function CitationPage() {
  const say = useWords(words);
  const address = useAddress();
  const given = address.get("url") ?? address.get("token");
  const token = given ? tokenIn(given) : null;
  return (
    <div class="record">
      <h1>{say.title}</h1>
      <p>{say.means}</p>
      <Paste key={given} given={given ?? ""} />
      {given && !token && (
        <p class="failure" role="alert">
          {say.noCitation}
        </p>
      )}
      {token && <CitedBlock key={token} token={token} />}
    </div>
  );
}

function Paste({ given }: { given: string }) {
  const say = useWords(words);
  const id = useId();
  const [text, setText] = useState(given);
  const submit = (event: Event) => {
    event.preventDefault();
    if (text.trim()) show(changed({ url: text.trim(), token: undefined }));
  };
  return (
    <form class="paste" onSubmit={submit}>
      <label for={id}>{say.address}</label>
      <input
        id={id}
        type="text"
        value={text}
        spellcheck={false}
        autocomplete="off"
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button type="submit">{say.check}</button>
    </form>
  );
}
