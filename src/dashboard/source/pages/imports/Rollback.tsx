import { useState } from "preact/hooks";
import { requestJson } from "../../api/request.ts";
import { Failure } from "../../components/Failure.tsx";
import { useLanguage, useWords } from "../../languages/context.ts";
import { words } from "./words.ts";

/** Takes a submission back, after the steward has said so twice. */
export function Rollback({ path, onDone }: { path: string; onDone: () => void }) {
  const say = useWords(words);
  const language = useLanguage();
  const [isAsked, setIsAsked] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState<Error | null>(null);
  const takeBack = async () => {
    setIsBusy(true);
    setFailure(null);
    try {
      await requestJson(path, language, { method: "DELETE" });
      onDone();
    } catch (wrong) {
      setFailure(wrong instanceof Error ? wrong : new Error(String(wrong)));
    } finally {
      setIsBusy(false);
    }
  };
  return (
    <section>
      <h2>{say.rollback}</h2>
      <p>{say.rollbackMeans}</p>
      <p class="actions">
        {isAsked ? (
          <>
            <button type="button" disabled={isBusy} onClick={takeBack}>
              {say.rollbackSure}
            </button>
            <button type="button" onClick={() => setIsAsked(false)}>
              {say.keep}
            </button>
          </>
        ) : (
          <button type="button" onClick={() => setIsAsked(true)}>
            {say.rollbackAsk}
          </button>
        )}
      </p>
      {failure && <Failure failure={failure} again={takeBack} />}
    </section>
  );
}
