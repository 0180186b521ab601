import { ink, withLightColours } from "./colours.ts";
import { element, lines } from "./drawing/element.ts";
import { type Drawing, fonts, lineHeight, type Pen } from "./drawing/pen.ts";
import type { ImageTexts } from "./imageTexts.ts";
import { wrap } from "./wrap.ts";

const width = 960;
const edge = 24;

/** A picture as the text of its file. */
export interface Svg {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

/** A chart as an SVG file that needs nothing else: texts, colours and styles are in it. */
export function svgOf(draw: (width: number) => Drawing, texts: ImageTexts, pen: Pick<Pen, "measure">): Svg {
  const inner = width - 2 * edge;
  const root = element("svg", { "font-family": fonts, "font-size": 12, role: "img" });
  root.append(element("title", {}, texts.title), element("rect", { width, height: "100%", fill: ink("sheet") }));
  let y = edge;
  const write = (text: string, size: number, attributes: Readonly<Record<string, string | number>> = {}) => {
    // Widths are measured at the size of charts; bold letters are wider.
    const scale = (size / 12) * (attributes["font-weight"] ? 1.08 : 1);
    const texts = wrap(text, inner / scale, pen.measure);
    const height = (lineHeight * size) / 12;
    root.append(lines(texts, edge, y + size, height, { "font-size": size, fill: ink("ink"), ...attributes }));
    y += texts.length * height;
  };
  write(texts.title, 21, { "font-weight": 650 });
  y += 4;
  write(texts.subtitle, 14, { fill: ink("soft") });
  y += 16;
  const chart = draw(inner);
  chart.node.setAttribute("x", String(edge));
  chart.node.setAttribute("y", String(y));
  root.append(chart.node);
  y += chart.height + 16;
  if (texts.notes) write(texts.notes, 12, { fill: ink("soft") });
  if (texts.synthetic) write(texts.synthetic, 12, { "font-weight": 650 });
  write(texts.source, 12, { fill: ink("soft") });
  write(texts.citation, 10, { fill: ink("soft") });
  const height = Math.ceil(y + edge);
  for (const [name, value] of Object.entries({ width, height, viewBox: `0 0 ${width} ${height}` })) root.setAttribute(name, String(value));
  return { text: withLightColours(new XMLSerializer().serializeToString(root)), width, height };
}

/** The SVG as a PNG of twice its size. */
export async function pngOf({ text, width, height }: Svg): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = 2 * width;
  canvas.height = 2 * height;
  canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("no PNG"))), "image/png"));
}

/** Saves a file in the reader's folder of downloads. */
export function save(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  link.click();
  // The browser has begun to read by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
