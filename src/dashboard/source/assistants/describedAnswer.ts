import type { Answer } from "../answers/answer.ts";

/** Number of rows that an assistant is given at once. */
export const maxRows = 200;

/** An answer in words and numbers: names of members, figures with their units, and why a figure is not there. */
export function describedAnswer(answer: Answer) {
  const width = answer.figures.length;
  const cells = [...new Set(answer.places.map((place) => Math.floor(place / width)))];
  return {
    title: answer.title,
    units: Object.fromEntries(answer.figures.map((figure) => [figure.name, `${figure.title} (${figure.unit})`])),
    rows: cells.slice(0, maxRows).map((cell) => rowOf(answer, cell)),
    // What is beyond the limit can be had by a narrower question.
    rowsInAll: cells.length,
    notes: answer.notes.map((note) => note.text),
    release: answer.release,
    isSynthetic: answer.isSynthetic,
    withheldCells: answer.withheld,
    citation: answer.citation.text,
  };
}

function rowOf(answer: Answer, cell: number): Record<string, string | number | null> {
  const row: Record<string, string | number | null> = {};
  let rest = cell;
  const members = answer.dimensions.map(() => "");
  for (let index = answer.dimensions.length - 1; index >= 0; index--) {
    const all = answer.dimensions[index]!.members;
    members[index] = all[rest % all.length]!.label;
    rest = Math.floor(rest / all.length);
  }
  answer.dimensions.forEach((dimension, index) => (row[dimension.name] = members[index]!));
  answer.figures.forEach((figure, index) => {
    const place = cell * answer.figures.length + index;
    const status = answer.statuses.get(place);
    row[figure.name] = answer.values[place] ?? null;
    if (status) row[`${figure.name}_status`] = answer.statusNames.get(status) ?? status;
  });
  return row;
}
