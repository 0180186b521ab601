import type { EvaluationOutcome } from "../../../generated/schema.ts";

/** Outcomes whose change the page shows, in the order in which they are offered; the first is shown by default. */
export const outcomes = ["REVENUE", "WORKER_INCOME", "WORKERS", "MEMBERS"] as const satisfies readonly EvaluationOutcome[];

/** An outcome whose change the page shows. */
export type Outcome = (typeof outcomes)[number];

/** The outcome that an address names; the first when it names none, null when there is none of that name. */
export function outcomeOf(named: string | null): Outcome | null {
  return named === null ? outcomes[0] : (outcomes.find((outcome) => outcome === named.toUpperCase()) ?? null);
}
