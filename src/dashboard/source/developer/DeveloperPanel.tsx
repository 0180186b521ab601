import { Suspense, lazy } from "preact/compat";
import { useState } from "preact/hooks";
import { Loading } from "../components/Loading.tsx";
import { useWords } from "../languages/context.ts";
import type { Question } from "../questions/question.ts";
import { words } from "./panelWords.ts";

// The code is loaded when it is asked for.
const Code = lazy(() => import("./Code.tsx"));

/** How a program asks exactly this question. */
export function DeveloperPanel({ question }: { question: Question }) {
  const say = useWords(words);
  const [wasOpened, setOpened] = useState(false);
  return (
    <details class="developer" onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>{say.title}</summary>
      {wasOpened && (
        <Suspense fallback={<Loading />}>
          <Code question={question} />
        </Suspense>
      )}
    </details>
  );
}
