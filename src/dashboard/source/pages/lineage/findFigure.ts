import operation from "@operations/official-figure.graphql";
import { askStored } from "../../api/graphql.ts";
import type { OfficialFigureQuery } from "../../generated/operations.ts";
import type { Language } from "../../languages/language.ts";

/** An official figure with its source. */
export type SourcedFigure = OfficialFigureQuery["officialFigures"]["nodes"][number];

/** The official figure of a code; null when there is none. The list has no filter by code, so its pages are searched. */
export async function findFigure(code: string, language: Language, signal: AbortSignal): Promise<{ figure: SourcedFigure | null }> {
  let after: string | null = null;
  for (;;) {
    const page: OfficialFigureQuery = await askStored<OfficialFigureQuery>(operation, { where: {}, first: 200, after }, language, signal);
    const { nodes, pageInfo } = page.officialFigures;
    const figure = nodes.find((other) => other.code === code);
    if (figure || !pageInfo.hasNextPage) return { figure: figure ?? null };
    after = pageInfo.endCursor ?? null;
  }
}
