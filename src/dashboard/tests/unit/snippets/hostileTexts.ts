const parts = [
  "'",
  '"',
  "''",
  '""',
  "\\",
  "\\\\",
  "`",
  "$",
  "${x}",
  "$(id)",
  "#(",
  "#(cr)",
  "#(#)(",
  "{",
  "}",
  "{0}",
  "%",
  "%27",
  "&",
  "|",
  ";",
  ",",
  ":",
  "!",
  "!!",
  "*",
  "?",
  "[",
  "]",
  "(",
  ")",
  "<",
  ">",
  "\n",
  "\r\n",
  "\t",
  "\u2028",
  "\u0085",
  "\u007f",
  "--",
  "/*",
  "*/",
  "//",
  "#",
  "\\u0022",
  "\\n",
  "NA",
  "null",
  "_T",
  "Hà Nội",
  "é",
  "𠮷",
  " ",
  "..",
  "a",
  "0",
];

/** Texts of what programming languages read as something else; the same ones each time. */
export function hostileTexts(count: number): string[] {
  let state = 20_250_701;
  const next = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const random = Array.from({ length: count }, () => Array.from({ length: 1 + next(7) }, () => parts[next(parts.length)]).join(""));
  return [...parts, ...random];
}
