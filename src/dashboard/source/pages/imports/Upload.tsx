import { useId, useState } from "preact/hooks";
import { useLanguage, useWords } from "../../languages/context.ts";
import { bytesText } from "../../records/bytes.ts";
import { useNotation } from "../../languages/useNotation.ts";
import { DownloadButton } from "../../access/DownloadButton.tsx";
import { Failure } from "../../components/Failure.tsx";
import { Outcome } from "./Outcome.tsx";
import { RunningImport } from "./RunningImport.tsx";
import { formOf, send } from "./send.ts";
import { addressOf, type Submission } from "./submission.ts";
import { tables } from "./tables.ts";
import { words } from "./words.ts";

/** Where the sending of files stands. */
type Stage = { at: "idle" } | { at: "sending"; part: number } | { at: "failed"; failure: Error };

/** Files are chosen, tried, and imported once the trial finds no error. */
export function Upload({ onEnd }: { onEnd: () => void }) {
  const say = useWords(words);
  const language = useLanguage();
  const notation = useNotation();
  const id = useId();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [table, setTable] = useState("");
  const [confirmed, setConfirmed] = useState<readonly string[]>([]);
  const [stage, setStage] = useState<Stage>({ at: "idle" });
  const [trial, setTrial] = useState<Submission | null>(null);
  const [begun, setBegun] = useState<number | null>(null);
  const forget = () => {
    setTrial(null);
    setBegun(null);
    setStage({ at: "idle" });
  };
  const hand = async (isTrial: boolean) => {
    setStage({ at: "sending", part: 0 });
    try {
      const answer = await send(files, { isTrial, table, confirmed }, language, (part) => setStage({ at: "sending", part }));
      if (isTrial) setTrial(answer);
      else setBegun(answer.id!);
      setStage({ at: "idle" });
    } catch (failure) {
      setStage({ at: "failed", failure: failure instanceof Error ? failure : new Error(String(failure)) });
    }
  };
  const isSending = stage.at === "sending";
  const annotated = addressOf({ isTrial: true, isAnnotated: true, table, confirmed });
  return (
    <section>
      <h2>{say.upload}</h2>
      <p>{say.uploadMeans}</p>
      <form class="filters" onSubmit={(event) => event.preventDefault()}>
        <div>
          <label for={`${id}-files`}>{say.files}</label>
          <input
            id={`${id}-files`}
            type="file"
            multiple
            accept=".xlsx,.csv"
            onChange={(event) => {
              setFiles([...(event.currentTarget.files ?? [])]);
              setConfirmed([]);
              forget();
            }}
          />
        </div>
        <div>
          <label for={`${id}-table`}>{say.table}</label>
          <select
            id={`${id}-table`}
            value={table}
            onChange={(event) => {
              setTable(event.currentTarget.value);
              forget();
            }}
          >
            <option value="">{say.tableByName}</option>
            {Object.entries(tables[language]).map(([name, title]) => (
              <option key={name} value={name}>
                {title}
              </option>
            ))}
          </select>
        </div>
        <button type="button" disabled={files.length === 0 || isSending} onClick={() => hand(true)}>
          {say.try}
        </button>
        <button type="button" disabled={!trial || trial.errors > 0 || isSending || begun !== null} onClick={() => hand(false)}>
          {say.import}
        </button>
      </form>
      {files.length > 0 && <p>{files.map((file) => `${file.name} (${bytesText(file.size, notation)})`).join(", ")}</p>}
      <div role="status">
        {isSending && (
          <p class="progress">
            <progress value={stage.part} max={1} aria-label={say.sending} />{" "}
            {stage.part < 1 ? say.sent(Math.round(stage.part * 100)) : say.checking}
          </p>
        )}
      </div>
      {stage.at === "failed" && <Failure failure={stage.failure} again={() => hand(trial === null)} />}
      {begun !== null ? (
        <RunningImport key={begun} number={begun} onEnd={onEnd} />
      ) : (
        trial && (
          <>
            <h3>{say.trial}</h3>
            <Outcome of={trial} isTrial heading="h4" confirmed={confirmed} onConfirm={setConfirmed} />
            <p class="actions">
              {confirmed.length > 0 && (
                <button type="button" onClick={() => hand(true)}>
                  {say.tryAgain(confirmed.length)}
                </button>
              )}
              {files.length === 1 && trial.errors + trial.warnings > 0 && (
                <DownloadButton path={annotated} text={say.annotated} init={() => ({ method: "POST", body: formOf(files) })} />
              )}
              {trial.errors + trial.warnings > 0 && (
                <DownloadButton
                  path={addressOf({ isTrial: true, table, confirmed })}
                  text={say.findingsXlsx}
                  init={() => ({
                    method: "POST",
                    body: formOf(files),
                    headers: { Accept: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
                  })}
                />
              )}
            </p>
          </>
        )
      )}
    </section>
  );
}
