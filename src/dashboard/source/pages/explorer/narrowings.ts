import { columnOf } from "../../catalogue/names.ts";
import type { Catalogue, Cube } from "../../catalogue/useCatalogue.ts";
import { firstQuestion } from "../../catalogue/firstQuestion.ts";
import { isRange, type Question, withCondition } from "../../questions/question.ts";

/** A question that asks less, and what makes it so. */
export type Narrowing =
  | { readonly kind: "byYear"; readonly question: Question }
  | { readonly kind: "year"; readonly year: number; readonly question: Question }
  | { readonly kind: "dimension"; readonly title: string; readonly question: Question }
  | { readonly kind: "condition"; readonly title: string; readonly question: Question }
  | { readonly kind: "release"; readonly question: Question }
  | { readonly kind: "first"; readonly question: Question };

/**
 * Questions near one that has no answer: in the last year only, by year, without a dimension, without a condition, in the newest release,
 * and the cube's first question. What the cube does not have is left out of each.
 * @param lastYear Last year of the cube; null while it is not known.
 */
export function narrowingsOf(question: Question, cube: Cube, catalogue: Catalogue, lastYear: number | null): Narrowing[] {
  // A release that is gone is the whole trouble.
  if (question.release !== null && !catalogue.releases.some((release) => release.id === question.release))
    return [
      { kind: "release", question: { ...question, release: null } },
      { kind: "first", question: firstQuestion(cube) },
    ];
  const known = new Map(cube.dimensions.map((dimension) => [columnOf(dimension.name), dimension]));
  const figures = new Set(cube.measures.flatMap((measure) => measure.figures.map((figure) => figure.name)));
  const sound: Question = {
    ...question,
    by: question.by.filter((name) => known.has(name)),
    figures: question.figures.filter((name) => figures.has(name)),
    where: question.where.filter((condition) => known.has(condition.dimension)),
  };
  const found: Narrowing[] = [];
  if (sound.by.length > 0 && sound.figures.length > 0) {
    const time = [...known].find(([, dimension]) => dimension.isTime)?.[0];
    if (time && lastYear && !sound.where.some((condition) => isRange(condition) && condition.from === condition.to))
      found.push({
        kind: "year",
        year: lastYear,
        question: withCondition(sound, time, { dimension: time, from: lastYear, to: lastYear }),
      });
    if (time && !sound.by.includes(time)) found.push({ kind: "byYear", question: { ...sound, by: [...sound.by, time] } });
    if (sound.by.length > 1)
      for (const name of sound.by.filter((other) => other !== time))
        found.push({
          kind: "dimension",
          title: known.get(name)!.title,
          question: { ...sound, by: sound.by.filter((other) => other !== name) },
        });
    for (const { dimension } of sound.where)
      found.push({ kind: "condition", title: known.get(dimension)!.title, question: withCondition(sound, dimension, null) });
    if (question.release !== null) found.push({ kind: "release", question: { ...sound, release: null } });
  }
  return [...found, { kind: "first", question: firstQuestion(cube) }];
}
