import type { ComponentChildren } from "preact";
import { changed, type Parameters, show } from "../address/address.ts";

/** A link to this page with some parameters changed. */
export function PageLink({ changes, children }: { changes: Parameters; children: ComponentChildren }) {
  const address = changed(changes);
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0) return;
    event.preventDefault();
    show(address);
  };
  return (
    <a href={address} onClick={follow}>
      {children}
    </a>
  );
}
