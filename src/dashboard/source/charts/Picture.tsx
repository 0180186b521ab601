import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Drawing } from "./drawing/pen.ts";

/** A drawing, as wide as there is room. It is decorative: the text beside it and the table say the same. */
export function Picture({ draw }: { draw: (width: number) => Drawing }) {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  // Drawn before the page is painted, so that nothing below moves.
  useLayoutEffect(() => {
    const element = place.current!;
    const look = () => setWidth(Math.floor(element.clientWidth));
    look();
    const watch = new ResizeObserver(look);
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  useLayoutEffect(() => {
    if (width > 0) place.current!.replaceChildren(draw(Math.max(220, width)).node);
  }, [draw, width]);
  return <div class="chart" ref={place} aria-hidden="true" />;
}
