import { useState } from "preact/hooks";
import { KeyField } from "../../access/KeyField.tsx";
import { reaches } from "../../access/roles.ts";
import { useRole } from "../../access/useRole.ts";
import { useAddress } from "../../address/useAddress.ts";
import { useWords } from "../../languages/context.ts";
import "../../records/records.css";
import "./imports.css";
import { ImportEntry } from "./ImportEntry.tsx";
import { Submissions } from "./Submissions.tsx";
import { Templates } from "./Templates.tsx";
import { Upload } from "./Upload.tsx";
import { words } from "./words.ts";

/** Where stewards hand in files of provinces: templates, trial, import, findings, rollback; or one submission by its number. */
export default function ImportsPage() {
  const say = useWords(words);
  const role = useRole();
  const number = useAddress().get("import");
  // The list is asked anew when an import has ended.
  const [ended, setEnded] = useState(0);
  const isSteward = reaches(role, "STEWARD");
  return (
    <div class="record imports">
      <h1>{number ? say.submission(number) : say.title}</h1>
      <p>{say.means}</p>
      <KeyField needs="STEWARD" text={say.keyWanted} />
      {number ? (
        isSteward && <ImportEntry key={number} number={number} />
      ) : (
        <>
          {reaches(role, "MINISTRY") && <Templates />}
          {isSteward && <Upload onEnd={() => setEnded((count) => count + 1)} />}
          {isSteward && <Submissions key={ended} />}
        </>
      )}
    </div>
  );
}
