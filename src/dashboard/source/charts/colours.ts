/** Colours of series on light and dark sheets; each has at least 4.5 : 1 to its sheet and differs from its neighbours for the colour-blind. */
export const palette = [
  { light: "#0f6b7d", dark: "#6cc5d8" },
  { light: "#b5410c", dark: "#f0965e" },
  { light: "#4560a8", dark: "#9db4f2" },
  { light: "#8a3a86", dark: "#d79ad4" },
  { light: "#7c6200", dark: "#d8bd5a" },
  { light: "#2a7a4b", dark: "#7fcf9d" },
  { light: "#b52a5a", dark: "#f595b4" },
  { light: "#5d6670", dark: "#b9c2ca" },
] as const;

/** Colours of what isn't data, by the names of their variables. */
export const inks = {
  ink: { light: "#1b242c", dark: "#e7ebed" },
  soft: { light: "#52606b", dark: "#a9b5bd" },
  line: { light: "#dcdedc", dark: "#33404a" },
  rest: { light: "#8a949b", dark: "#71808b" },
  sheet: { light: "#ffffff", dark: "#182025" },
} as const;

/** Shapes of points of series, the second sign beside the colour. */
export const symbols = ["circle", "square", "triangle", "diamond", "cross", "wye", "hexagon", "star"] as const;

/** A colour as a variable, so that a drawing follows the reader's choice of light or dark. */
export function ink(name: keyof typeof inks): string {
  return `var(--chart-${name})`;
}

/** Colour of a series by its place; what has no colour of its own is a total, drawn as text is, or one of too many. */
export function colourOf(series: { readonly colour: number | null; readonly member: { readonly isTotal: boolean } | null }): string {
  if (series.colour !== null) return `var(--chart-${series.colour})`;
  return ink(series.member?.isTotal ? "ink" : "rest");
}

/** Shape of the points of a series. */
export function symbolOf(series: { readonly colour: number | null }): (typeof symbols)[number] {
  return symbols[series.colour ?? 0]!;
}

const variables = (mode: "light" | "dark"): readonly (readonly [string, string])[] => [
  ...palette.map((colour, place) => [`--chart-${place}`, colour[mode]] as const),
  ...Object.entries(inks).map(([name, colour]) => [`--chart-${name}`, colour[mode]] as const),
];

const rule = (mode: "light" | "dark") =>
  `.chart{${variables(mode)
    .map(([name, value]) => `${name}:${value}`)
    .join(";")}}`;

/** The variables as a style sheet. Paper is always light. */
export const colourSheet = `${rule("light")}@media screen and (prefers-color-scheme:dark){${rule("dark")}}`;

/** A drawing with the colours of a light sheet in the place of the variables. */
export function withLightColours(drawing: string): string {
  return variables("light").reduce((text, [name, value]) => text.replaceAll(`var(${name})`, value), drawing);
}
