import type { Status } from "../../answers/answer.ts";

/** How a status changes what is drawn. */
export type Look = "plain" | "dashed" | "hollow";

/** How a figure is drawn: provisional and estimated ones dashed, those of low reliability hollow. */
export function lookOf(status: Status | null): Look {
  if (status === "P" || status === "E") return "dashed";
  return status === "U" ? "hollow" : "plain";
}

/** Dashes of lines and outlines. */
export const dashes = "4,3";
