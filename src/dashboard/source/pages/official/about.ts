import type { FiguresOfIndicatorQuery, StatementFragment } from "../../generated/operations.ts";

type Lists = Pick<FiguresOfIndicatorQuery, "fundingSources" | "ocopStars" | "ocopHolders">;

/** What a figure is about besides its indicator, in words: the area, and field and breakdown where it is not of all. */
export function aboutOf({ fundingSources, ocopStars, ocopHolders }: Lists): (figure: StatementFragment) => string {
  const names: Record<string, ReadonlyMap<string, string>> = {
    FUNDING_SOURCE: named(fundingSources),
    OCOP_STAR: named(ocopStars),
    OCOP_HOLDER: named(ocopHolders),
  };
  return ({ areaName, field, breakdown, breakdownCode }) =>
    [areaName, field.code !== "_T" && field.name, breakdown && breakdownCode && names[breakdown]?.get(breakdownCode)]
      .filter(Boolean)
      .join(", ");
}

function named({ codes }: Lists["ocopStars"]): ReadonlyMap<string, string> {
  return new Map(codes.map(({ code, name }) => [code, name]));
}
