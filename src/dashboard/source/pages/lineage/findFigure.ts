import operation from "@operations/official-figure.graphql";
import { askStored } from "../../api/graphql.ts";
import type { OfficialFigureQuery } from "../../generated/operations.ts";
import type { Language } from "../../languages/language.ts";

/** An official figure with its source. */
export type SourcedFigure = OfficialFigureQuery["officialFigures"]["nodes"][number];

/** The official figure of a code; null when there is none. */
export async function findFigure(code: string, language: Language, signal: AbortSignal): Promise<{ figure: SourcedFigure | null }> {
  const variables = { where: { code: { eq: code } }, first: 1 };
  const { officialFigures } = await askStored<OfficialFigureQuery>(operation, variables, language, signal);
  return { figure: officialFigures.nodes[0] ?? null };
}
