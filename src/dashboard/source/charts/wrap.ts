/** Width of a text in pixels. */
export type Measure = (text: string) => number;

/** A text in lines of at most a width; a word that is wider stands alone, a text without spaces is cut. */
export function wrap(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).flatMap((whole) => pieces(whole, width, measure))) {
    const longer = line ? `${line} ${word}` : word;
    if (line && measure(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line ? [...lines, line] : lines;
}

/** A word in pieces that fit: an address has no spaces. */
function pieces(word: string, width: number, measure: Measure): string[] {
  if (word.length < 24 || measure(word) <= width) return [word];
  const fits = Math.max(8, Math.floor((word.length * width) / measure(word)) - 1);
  return Array.from({ length: Math.ceil(word.length / fits) }, (_, index) => word.slice(index * fits, (index + 1) * fits));
}
