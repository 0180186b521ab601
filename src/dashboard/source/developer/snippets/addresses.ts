import { type FileFormat, fileOf } from "../../questions/files.ts";
import type { Subject } from "./subject.ts";

/** Address of the answer as a file. Of a question that names no release it is that of the newest, always. */
export function addressOf({ question, origin, language }: Subject, format: FileFormat): string {
  return origin + fileOf(question, format, language);
}

/** Writes the address alone. */
export function address(subject: Subject): string {
  return addressOf(subject, "csv");
}
