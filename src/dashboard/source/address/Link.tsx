import type { ComponentChildren } from "preact";
import { addressOf, type Parameters, show } from "./address.ts";

interface LinkProps {
  /** Parameters of the page to show; the language stays. */
  to: Parameters;
  class?: string;
  /** Set where the link leads to what is on display. */
  "aria-current"?: "page";
  children: ComponentChildren;
}

/** A link to another page of the dashboard, which needs no load. Opens elsewhere with the usual keys. */
export function Link({ to, children, ...rest }: LinkProps) {
  const address = addressOf(to);
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0) return;
    event.preventDefault();
    show(address);
    scrollTo(0, 0);
    document.getElementById("content")?.focus({ preventScroll: true });
  };
  return (
    <a {...rest} href={address} onClick={follow}>
      {children}
    </a>
  );
}
