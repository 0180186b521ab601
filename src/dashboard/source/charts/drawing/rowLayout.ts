import type { Member } from "../../answers/answer.ts";
import { type Measure, wrap } from "../wrap.ts";
import { lineHeight } from "./pen.ts";

/** A row of a chart of bars or dots: where its name and what is drawn are, in pixels from the top. */
export interface Row {
  readonly member: Member;
  readonly lines: readonly string[];
  /** Middle of its first line. */
  readonly name: number;
  /** Where what is drawn begins and how high it is. */
  readonly top: number;
  readonly thickness: number;
}

/** Rows under each other; names stand beside them where there is room, above them on a narrow page. */
export interface RowLayout {
  readonly rows: readonly Row[];
  readonly isBeside: boolean;
  /** Width of the column of names. */
  readonly names: number;
  readonly height: number;
}

/** Lays out rows; `thickness` is the height of what is drawn in each. */
export function layRows(members: readonly Member[], thickness: number, width: number, top: number, measure: Measure): RowLayout {
  const isBeside = width >= 460;
  const widest = members.reduce((so, { label }) => Math.max(so, measure(label)), 0);
  const names = isBeside ? Math.min(widest, width * 0.34) : 0;
  const gap = members.length > 15 ? 5 : 8;
  let y = top;
  const rows = members.map((member) => {
    const lines = wrap(member.label, (isBeside ? names : width - 4) + 1, measure);
    const text = lines.length * lineHeight;
    const height = isBeside ? Math.max(text, thickness) : text + 2 + thickness;
    const row = isBeside
      ? { member, lines, name: y + (height - text + lineHeight) / 2, top: y + (height - thickness) / 2, thickness }
      : { member, lines, name: y + lineHeight / 2, top: y + text + 2, thickness };
    y += height + gap;
    return row;
  });
  return { rows, isBeside, names, height: y };
}
