import { readable } from "../address/readable.ts";
import type { Language } from "../languages/language.ts";
import { parametersOf } from "./parameters.ts";
import type { Question } from "./question.ts";

/** Formats of files for readers, by the endings of their addresses. */
export const formats = ["xlsx", "csv", "parquet", "json", "arrow", "zip"] as const;

/** Ending of the address of a file. */
export type FileFormat = (typeof formats)[number];

/** Address of the answer to a question as a file. */
export function fileOf(question: Question, format: FileFormat, language?: Language): string {
  const given = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...parametersOf(question), language }))
    if (value !== undefined && name !== "cube") given.set(name, value);
  return `/data/${encodeURIComponent(question.cube)}.${format}?${readable(given)}`;
}
