import type { Member } from "../answers/answer.ts";
import { ask } from "../answers/useAnswer.ts";
import { type Loaded, useLoaded } from "../api/useLoaded.ts";
import { fileOf } from "../questions/files.ts";
import { type Question, questionOf } from "../questions/question.ts";
import { columnOf } from "./names.ts";
import type { Cube, Dimension } from "./useCatalogue.ts";

/** The members of a dimension that occur in the release of a question; none are asked for without a dimension. */
export function useMembers(cube: Cube, dimension: Dimension | null, question: Question): Loaded<readonly Member[]> {
  const name = dimension && columnOf(dimension.name);
  // A stock is not added over years, nor what a cube never adds over.
  const always = [cube.neverAddedOver, cube.dimensions.find((other) => other.isTime)?.name].filter((other) => other != null).map(columnOf);
  const all = questionOf({
    cube: cube.name,
    by: [...new Set([...always, ...(name ? [name] : [])])],
    figures: [cube.measures[0]!.figures[0]!.name],
    areas: question.areas,
    release: question.release,
  });
  return useLoaded(name && fileOf(all, "json"), async (language, signal) => {
    const answer = await ask(all, language, signal);
    return answer.dimensions.find((other) => other.name === name)!.members;
  });
}
