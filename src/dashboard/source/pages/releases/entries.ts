import type { ReleasesAndCalendarQuery } from "../../generated/operations.ts";

/** A release as the page of releases knows it. */
export type ReleaseOfPage = ReleasesAndCalendarQuery["releases"][number];
