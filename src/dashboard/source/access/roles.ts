import type { Role } from "../generated/schema.ts";

/** Roles from the least access to the most; each includes what those before it may see. */
const order: readonly Role[] = ["PUBLIC", "RESEARCHER", "MINISTRY", "STEWARD"];

/** Whether a role may do what needs another; null, while it is not known yet, may not. */
export function reaches(role: Role | null, needed: Role): boolean {
  return role !== null && order.indexOf(role) >= order.indexOf(needed);
}
