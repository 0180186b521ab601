import { useEffect, useRef } from "preact/hooks";
import type { Answer } from "../answers/answer.ts";
import { useLanguage } from "../languages/context.ts";
import type { Question } from "../questions/question.ts";
import { modelContext, offer } from "./modelContext.ts";
import type { Shown } from "./pageTools.ts";

/**
 * Offers the filters and the answer of the explorer to an assistant, where the browser has one.
 * @param question The question on display; null offers nothing.
 * @param answer Null while it is loading, or when there is none.
 */
export function usePageTools(question: Question | null, answer: Answer | null, setQuestion: (question: Question) => void): void {
  const language = useLanguage();
  const shown = useRef<Shown | null>(null);
  shown.current = question && { question, answer, setQuestion };
  const isOffered = question !== null;
  useEffect(() => {
    const context = modelContext();
    if (!context || !isOffered) return;
    let withdraw: (() => void) | null = null;
    let isGone = false;
    // Most browsers never need them.
    void import("./pageTools.ts").then(({ pageTools }) => {
      if (!isGone)
        withdraw = offer(
          context,
          pageTools(() => shown.current!, language),
        );
    });
    return () => {
      isGone = true;
      withdraw?.();
    };
  }, [language, isOffered]);
}
