import type { Member } from "../answers/answer.ts";
import { ask } from "../answers/useAnswer.ts";
import { type Loaded, useLoaded } from "../api/useLoaded.ts";
import { fileOf } from "../questions/files.ts";
import { type Question, questionOf } from "../questions/question.ts";
import { columnOf } from "./names.ts";
import type { Cube, Dimension } from "./useCatalogue.ts";

/** The members of a dimension that occur in the release of a question. */
export function useMembers(cube: Cube, dimension: Dimension, question: Question): Loaded<readonly Member[]> {
  const name = columnOf(dimension.name);
  const all = questionOf({
    cube: cube.name,
    by: cube.neverAddedOver && columnOf(cube.neverAddedOver) !== name ? [columnOf(cube.neverAddedOver), name] : [name],
    figures: [cube.measures[0]!.figures[0]!.name],
    areas: question.areas,
    release: question.release,
  });
  return useLoaded(fileOf(all, "json"), async (language, signal) => {
    const answer = await ask(all, language, signal);
    return answer.dimensions.find((other) => other.name === name)!.members;
  });
}
