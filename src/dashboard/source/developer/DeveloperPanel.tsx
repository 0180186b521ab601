import { Suspense, lazy } from "preact/compat";
import { useState } from "preact/hooks";
import { Loading } from "../components/Loading.tsx";
import { useWords } from "../languages/context.ts";
import type { Question } from "../questions/question.ts";
import type { AskedOperation } from "./operation.ts";
import { words } from "./panelWords.ts";

// The code is loaded when it is asked for.
const Code = lazy(() => import("./Code.tsx"));
const OperationCode = lazy(() => import("./OperationCode.tsx"));

/** How a program asks exactly this: a question to a statistic, or a stored operation. */
export function DeveloperPanel(props: { question: Question } | { operation: AskedOperation }) {
  const say = useWords(words);
  const [wasOpened, setOpened] = useState(false);
  return (
    <details class="developer" onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>{say.title}</summary>
      {wasOpened && (
        <Suspense fallback={<Loading />}>
          {"question" in props ? <Code question={props.question} /> : <OperationCode operation={props.operation} />}
        </Suspense>
      )}
    </details>
  );
}
