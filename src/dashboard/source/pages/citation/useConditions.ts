import operation from "@operations/dictionary.graphql";
import type { Answer } from "../../answers/answer.ts";
import { useOperation } from "../../api/useLoaded.ts";
import type { DictionaryQuery } from "../../generated/operations.ts";
import { useWords } from "../../languages/context.ts";
import type { CitedQuestion } from "./cited.ts";
import { words } from "./words.ts";

/** The conditions of a cited question in words, each with the title of its dimension; members are named by their list, or by the answer that has them. */
export function useConditions(question: CitedQuestion, answer: Answer | null): (readonly [title: string, text: string])[] {
  const say = useWords(words);
  const dictionary = useOperation<DictionaryQuery>(operation).value;
  const dimensions = dictionary?.cubes.find((cube) => cube.name === question.cube)?.dimensions ?? [];
  const nameOf = (dimension: string, code: string | number | boolean) => {
    if (typeof code === "boolean") return code ? say.yes : say.no;
    const list = dimensions.find((other) => other.name === dimension)?.codelist;
    const listed = dictionary?.codelists.find((other) => other.id === list)?.codes.find((other) => other.code === code)?.name;
    const shown = answer?.dimensions.find((other) => other.name.replaceAll("_", "") === dimension.toLowerCase());
    return listed ?? shown?.members.find((member) => member.code === code)?.label ?? String(code);
  };
  return question.where.map(({ dimension, comparison, values }) => [
    dimensions.find((other) => other.name === dimension)?.title ?? dimension,
    say.comparisons[comparison](values.map((value) => nameOf(dimension, value)).join(", ")),
  ]);
}
