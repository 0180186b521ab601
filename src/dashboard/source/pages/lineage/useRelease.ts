import { requestJson } from "../../api/request.ts";
import { type Loaded, useLoaded } from "../../api/useLoaded.ts";

/** What the description of a release's files says of its sources, and when the register was read for it. */
export interface ReleasePackage {
  readonly sources?: readonly { readonly title: string; readonly path?: string }[];
  readonly created: string;
}

/** Address of the description of a release's files. */
export const packageOf = (release: string) => `/releases/${encodeURIComponent(release)}/datapackage.json`;

/** The description of a release's files. */
export function useRelease(release: string): Loaded<ReleasePackage> {
  const address = packageOf(release);
  return useLoaded(address, (language, signal) => requestJson<ReleasePackage>(address, language, { signal }));
}

/** Whether a time comes after another, both in ISO 8601. */
export const isAfter = (time: string, other: string) => Date.parse(time) > Date.parse(other);
