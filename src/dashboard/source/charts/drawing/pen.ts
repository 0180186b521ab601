import type { Notation } from "../../languages/notation.ts";
import { ink } from "../colours.ts";
import type { ChartWords } from "../words.ts";
import type { Measure } from "../wrap.ts";

/** What drawings need beside the data. */
export interface Pen {
  readonly notation: Notation;
  readonly say: ChartWords;
  readonly measure: Measure;
}

/** A drawing of a known size. */
export interface Drawing {
  readonly node: SVGSVGElement;
  readonly width: number;
  readonly height: number;
}

export const fontSize = 12;
export const lineHeight = 15;

/** How much wider bold letters are. */
export const bold = 1.13;

/** Fonts that are on every machine. */
export const fonts = 'system-ui, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif';

/** Options of all plots. */
export const plain = {
  style: { fontFamily: "inherit", fontSize: `${fontSize}px`, background: "none", color: ink("ink"), overflow: "visible" },
  color: { type: "identity" },
} as const;

const widths = new Map<string, number>();
let canvas: CanvasRenderingContext2D | null = null;

/** Width of a text as the browser writes it. */
export function measureText(text: string): number {
  const known = widths.get(text);
  if (known !== undefined) return known;
  canvas ??= document.createElement("canvas").getContext("2d");
  if (canvas) canvas.font = `${fontSize}px ${fonts}`;
  const width = canvas?.measureText(text).width ?? text.length * 6.5;
  widths.set(text, width);
  return width;
}
