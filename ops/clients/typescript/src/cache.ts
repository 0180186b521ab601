import { InMemoryCache } from '@apollo/client';

type Data = Record<string, unknown>;
const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);

// Apollo's own `merge: true` and `mergeObjects` stop at lists, and cells are a list: one question has its cells in one order, so they merge by place.
function merge(existing: unknown, incoming: unknown): unknown {
  if (Array.isArray(existing) && Array.isArray(incoming) && existing.length === incoming.length)
    return incoming.map((item, place) => merge(existing[place], item));
  if (!isData(existing) || !isData(incoming)) return incoming;
  const merged: Data = { ...existing };
  for (const [field, value] of Object.entries(incoming)) merged[field] = merge(existing[field], value);
  return merged;
}

/**
 * A cache in which widgets of one page share `statistics`.
 *
 * Without the policy, Apollo replaces the whole object by that of the last response, and a widget that asked before has lost its data. Fields with
 * arguments are stored by their arguments, so that two questions to one cube never mix. A page that stays open over a publication should name its
 * release, `statistics(release: …)`, or figures of two releases could be merged.
 */
export const makeCache = () => new InMemoryCache({ typePolicies: { Query: { fields: { statistics: { merge } } } } });
