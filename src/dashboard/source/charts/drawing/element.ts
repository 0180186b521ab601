const namespace = "http://www.w3.org/2000/svg";

/** An element of a drawing. */
export function element<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | number>> = {},
  ...children: readonly (Node | string)[]
): SVGElementTagNameMap[K] {
  const made = document.createElementNS(namespace, name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, String(value));
  made.append(...children);
  return made;
}

/** Texts under each other. */
export function lines(
  texts: readonly string[],
  x: number,
  y: number,
  height: number,
  attributes: Readonly<Record<string, string | number>> = {},
): SVGTextElement {
  return element(
    "text",
    { "text-anchor": "start", ...attributes },
    ...texts.map((text, index) => element("tspan", { x, y: y + index * height }, text)),
  );
}
