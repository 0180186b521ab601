import type { Member } from "../answers/answer.ts";
import { type Loaded, useLoaded } from "../api/useLoaded.ts";
import { fileOf } from "../questions/files.ts";
import type { Question } from "../questions/question.ts";
import { askMembers, questionOfMembers } from "./members.ts";
import type { Cube, Dimension } from "./useCatalogue.ts";

/** The members of a dimension that occur in the release of a question; none are asked for without a dimension. */
export function useMembers(cube: Cube, dimension: Dimension | null, question: Question): Loaded<readonly Member[]> {
  const all = questionOfMembers(cube, dimension, question);
  return useLoaded(dimension && fileOf(all, "json"), (language, signal) => askMembers(all, dimension!, language, signal));
}
