import { Refused } from "../api/failures.ts";
import { request } from "../api/request.ts";
import type { Language } from "../languages/language.ts";

/** Saves a file that needs the reader's key, which a link can't carry. */
export async function download(path: string, language: Language, init: RequestInit = {}): Promise<void> {
  const response = await request(path, language, init);
  if (!response.ok) {
    const problem = (await response.json().catch(() => ({}))) as { detail?: string; code?: string };
    throw new Refused(problem.detail ?? String(response.status), response.status, problem.code ?? String(response.status));
  }
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement("a");
  link.href = address;
  link.download = nameIn(response.headers.get("Content-Disposition")) ?? path.split("/").at(-1)!;
  link.click();
  // The browser has taken the file over by the next turn.
  setTimeout(() => URL.revokeObjectURL(address));
}

/** The name of the file in a header, in its UTF-8 form where there is one. */
export function nameIn(header: string | null): string | null {
  const extended = /filename\*=UTF-8''([^;]+)/i.exec(header ?? "")?.[1];
  if (extended) return decodeURIComponent(extended);
  return /filename="?([^";]+)"?/i.exec(header ?? "")?.[1] ?? null;
}
