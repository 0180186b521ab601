import type { Member } from "../answers/answer.ts";
import { ask } from "../answers/useAnswer.ts";
import type { Language } from "../languages/language.ts";
import { type Question, questionOf } from "../questions/question.ts";
import { columnOf } from "./names.ts";
import type { Cube, Dimension } from "./useCatalogue.ts";

/** Members of a dimension that occur in a release. */
export async function askMembers(
  all: Question,
  dimension: Dimension,
  language: Language,
  signal?: AbortSignal,
): Promise<readonly Member[]> {
  const answer = await ask(all, language, signal);
  return answer.dimensions.find((other) => other.name === columnOf(dimension.name))!.members;
}

/** The question whose answer has all members of a dimension, with the areas and the release of another question. */
export function questionOfMembers(cube: Cube, dimension: Dimension | null, { areas, release }: Question): Question {
  // A stock is not added over years, nor what a cube never adds over.
  const always = [cube.neverAddedOver, cube.dimensions.find((other) => other.isTime)?.name].filter((other) => other != null);
  return questionOf({
    cube: cube.name,
    by: [...new Set([...always, ...(dimension ? [dimension.name] : [])].map(columnOf))],
    figures: [cube.measures[0]!.figures[0]!.name],
    areas,
    release,
  });
}
