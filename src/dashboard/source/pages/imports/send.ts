import { Refused, Unreachable } from "../../api/failures.ts";
import { currentKey } from "../../api/key.ts";
import type { Language } from "../../languages/language.ts";
import { addressOf, type Submission, type Wanted } from "./submission.ts";

/** Sends files, and tells which part of them has arrived: 0 to 1. XMLHttpRequest, since fetch does not tell that. */
export function send(files: readonly File[], wanted: Wanted, language: Language, onProgress: (part: number) => void): Promise<Submission> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", addressOf(wanted));
    request.setRequestHeader("Authorization", `Bearer ${currentKey()}`);
    request.setRequestHeader("Accept-Language", language);
    request.setRequestHeader("Accept", "application/json");
    request.upload.onprogress = (event) => onProgress(event.lengthComputable ? event.loaded / event.total : 0);
    request.onerror = () => reject(new Unreachable("POST /imports"));
    request.onload = () => {
      const content = parsed(request.responseText);
      if (content === null) reject(new Unreachable(`${request.status} POST /imports`));
      else if (request.status >= 200 && request.status < 300) resolve(content as unknown as Submission);
      else
        reject(
          new Refused(content.detail ?? content.title ?? String(request.status), request.status, content.code ?? String(request.status)),
        );
    };
    request.send(formOf(files));
  });
}

/** A form with a part for each file. */
export function formOf(files: readonly File[]): FormData {
  const form = new FormData();
  for (const file of files) form.append("files", file, file.name);
  return form;
}

function parsed(text: string): { detail?: string; title?: string; code?: string } | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
