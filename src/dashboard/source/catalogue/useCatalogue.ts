import operation from "@operations/cubes-and-releases.graphql";
import { askStored } from "../api/graphql.ts";
import { type Loaded, useLoaded } from "../api/useLoaded.ts";
import type { CubesAndReleasesQuery } from "../generated/operations.ts";
import type { Language } from "../languages/language.ts";

/** What can be asked: cubes with their dimensions and measures, and the releases. */
export type Catalogue = CubesAndReleasesQuery & {
  /** The release that answers questions that name none; null when there is none. */
  readonly release: CubesAndReleasesQuery["releases"][number] | null;
};

/** A cube with its dimensions and measures. */
export type Cube = CubesAndReleasesQuery["cubes"][number];
export type Dimension = Cube["dimensions"][number];
export type Measure = Cube["measures"][number];

const asked = new Map<Language, Promise<Catalogue>>();

async function ask(language: Language): Promise<Catalogue> {
  const answer = await askStored<CubesAndReleasesQuery>(operation, {}, language);
  return { ...answer, release: answer.releases.find((release) => release.withdrawal === null) ?? null };
}

/** What can be asked, in a language; asked once. */
export function catalogueIn(language: Language): Promise<Catalogue> {
  const known = asked.get(language) ?? ask(language);
  asked.set(language, known);
  known.catch(() => asked.delete(language));
  return known;
}

/** What can be asked, in the language of the page. */
export function useCatalogue(): Loaded<Catalogue> {
  return useLoaded("catalogue", catalogueIn);
}
