import type { ProvincesOfBothSetsQuery } from "../../generated/operations.ts";
import type { AreaSet } from "../../generated/schema.ts";

interface Named {
  readonly code: string;
  readonly name: string;
}

/** A province of an area set. */
export interface Area extends Named {
  readonly region: Named;
  /** Provinces of the other area set that it was made of, or went into. */
  readonly kin: readonly Named[];
}

/** The merger of 63 provinces into 34; null when it is not recorded. */
export function mergerOf(query: ProvincesOfBothSetsQuery): ProvincesOfBothSetsQuery["areaEvents"][number] | null {
  return query.areaEvents.find((event) => event.eventType === "PROVINCE_MERGER_63_TO_34") ?? null;
}

/** The last year that the provinces before the merger saw to its end. */
export function lastYearBefore(query: ProvincesOfBothSetsQuery): number {
  return Number(mergerOf(query)?.effectiveDate.slice(0, 4) ?? Infinity) - 1;
}

/** Provinces of an area set, by code; those before 2025 by the name that they had at the end of a year. */
export function areasOf(query: ProvincesOfBothSetsQuery, areas: AreaSet, year: number): Area[] {
  const day = `${year}-12-31`;
  return areas === "AREAS_2025"
    ? query.now.map((province) => ({ ...province, kin: province.predecessors }))
    : query.before.map((province) => ({
        ...province,
        name:
          province.validity.find(({ validFrom, validTo }) => (validFrom ?? "") <= day && day <= (validTo ?? "9"))?.name ?? province.name,
        kin: province.successor ? [province.successor] : [],
      }));
}
