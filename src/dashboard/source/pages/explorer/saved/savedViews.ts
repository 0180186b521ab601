/** Views that a reader keeps in this browser. Nothing else is stored there, least of all a key. */

/** A kept view. */
export interface SavedView {
  readonly name: string;
  readonly address: string;
}

const place = "collective-economy.views";

/** Views at most: the oldest gives way. */
const most = 50;

/** The kept views, the newest first; none where the browser keeps nothing. */
export function savedViews(storage: Pick<Storage, "getItem"> = localStorage): readonly SavedView[] {
  try {
    const kept: unknown = JSON.parse(storage.getItem(place) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isView) : [];
  } catch {
    return [];
  }
}

/** Keeps views; whether the browser did. */
export function keep(views: readonly SavedView[], storage: Pick<Storage, "setItem"> = localStorage): boolean {
  try {
    storage.setItem(place, JSON.stringify(views.slice(0, most)));
    return true;
  } catch {
    return false;
  }
}

function isView(kept: unknown): kept is SavedView {
  const view = kept as Partial<SavedView> | null;
  // Only addresses of this page are followed.
  return typeof view?.name === "string" && typeof view.address === "string" && view.address.startsWith("/?");
}
