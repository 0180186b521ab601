import type { Question } from "../questions/question.ts";

/** How a program asks exactly this question. */
export function DeveloperPanel(_: { question: Question }) {
  return null;
}
