import { ink } from "../../../charts/colours.ts";
import { element, lines } from "../../../charts/drawing/element.ts";
import { type Drawing, fonts, fontSize, lineHeight, type Pen } from "../../../charts/drawing/pen.ts";

/** Drawings under each other as one. */
export function stacked(drawings: readonly Drawing[], width: number): Drawing {
  let y = 0;
  const node = element("svg", { class: "chart", "font-family": fonts, "font-size": fontSize, "aria-hidden": "true", overflow: "visible" });
  for (const drawing of drawings) {
    drawing.node.setAttribute("y", String(y));
    node.append(drawing.node);
    y += drawing.height;
  }
  for (const [name, value] of Object.entries({ width, height: y, viewBox: `0 0 ${width} ${y}` })) node.setAttribute(name, String(value));
  return { node, width, height: y };
}

/** A line of text in the middle of the width. */
export function sentence(text: string, width: number, pen: Pick<Pen, "measure">): Drawing {
  const height = lineHeight + 6;
  const x = Math.max(0, (width - pen.measure(text)) / 2);
  return {
    node: element("svg", { width, height, overflow: "visible" }, lines([text], x, 14, lineHeight, { fill: ink("soft") })),
    width,
    height,
  };
}
