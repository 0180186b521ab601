import { useEffect, useState } from "preact/hooks";
import { requestJson } from "../../api/request.ts";
import { useLanguage, useWords } from "../../languages/context.ts";
import { Failure } from "../../components/Failure.tsx";
import { Loading } from "../../components/Loading.tsx";
import { Link } from "../../address/Link.tsx";
import { Outcome } from "./Outcome.tsx";
import type { Submission } from "./submission.ts";
import { words } from "./words.ts";

/** Pause between two questions how far an import has come, in milliseconds. */
const pause = 700;

/** An import while it runs, and what became of it. */
export function RunningImport({ number, onEnd }: { number: number; onEnd: () => void }) {
  const say = useWords(words);
  const language = useLanguage();
  const [state, setState] = useState<Submission | null>(null);
  const [failure, setFailure] = useState<Error | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const stop = new AbortController();
    let timer: number | undefined;
    const ask = async () => {
      try {
        const answer = await requestJson<Submission>(`/imports/${number}`, language, { signal: stop.signal });
        if (stop.signal.aborted) return;
        setState(answer);
        if (answer.state === "running") timer = window.setTimeout(ask, pause);
        else onEnd();
      } catch (wrong) {
        if (!stop.signal.aborted) setFailure(wrong instanceof Error ? wrong : new Error(String(wrong)));
      }
    };
    void ask();
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [number, language, attempt]);
  if (failure)
    return (
      <Failure
        failure={failure}
        again={() => {
          setFailure(null);
          setAttempt((count) => count + 1);
        }}
      />
    );
  if (!state) return <Loading />;
  return (
    <div role="status">
      {state.state === "running" ? (
        <p class="progress">
          <progress value={state.progress?.fraction ?? 0} max={1} aria-label={say.running} /> {say.running} {state.progress?.stage}
        </p>
      ) : (
        <>
          <h3>{say.outcome}</h3>
          <Outcome of={state} heading="h4" />
          <p>
            <Link to={{ page: "imports", import: String(number) }}>{say.openSubmission(number)}</Link>
          </p>
        </>
      )}
    </div>
  );
}
