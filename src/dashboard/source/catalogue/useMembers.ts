import type { Member } from "../answers/answer.ts";
import { ask } from "../answers/useAnswer.ts";
import { type Loaded, useLoaded } from "../api/useLoaded.ts";
import type { Language } from "../languages/language.ts";
import { fileOf } from "../questions/files.ts";
import { type Question, questionOf } from "../questions/question.ts";
import { columnOf } from "./names.ts";
import type { Cube, Dimension } from "./useCatalogue.ts";

/** The members of a dimension that occur in the release of a question. */
export function useMembers(cube: Cube, dimension: Dimension, question: Question): Loaded<readonly Member[]> {
  const all = questionOfMembers(cube, dimension, question);
  return useLoaded(fileOf(all, "json"), (language, signal) => askMembers(cube, dimension, question, language, signal));
}

/** The members of a dimension that occur in the release of a question. */
export async function askMembers(
  cube: Cube,
  dimension: Dimension,
  question: Pick<Question, "areas" | "release">,
  language: Language,
  signal?: AbortSignal,
): Promise<readonly Member[]> {
  const answer = await ask(questionOfMembers(cube, dimension, question), language, signal);
  return answer.dimensions.find((other) => other.name === columnOf(dimension.name))!.members;
}

function questionOfMembers(cube: Cube, dimension: Dimension, { areas, release }: Pick<Question, "areas" | "release">): Question {
  const name = columnOf(dimension.name);
  return questionOf({
    cube: cube.name,
    by: cube.neverAddedOver && columnOf(cube.neverAddedOver) !== name ? [columnOf(cube.neverAddedOver), name] : [name],
    figures: [cube.measures[0]!.figures[0]!.name],
    areas,
    release,
  });
}
