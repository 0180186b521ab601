import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { ChartData } from "./chartData.ts";
import { drawChart } from "./drawing/chart.ts";
import type { Pen } from "./drawing/pen.ts";

/** The drawing of a chart, as wide as there is room. It is decorative: the text beside it and the table say the same. */
export function Picture({ data, pen, hasOwnScales }: { data: ChartData; pen: Pen; hasOwnScales: boolean }) {
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
    if (width > 0) place.current!.replaceChildren(drawChart(data, pen, Math.max(220, width), hasOwnScales).node);
  }, [data, pen, width, hasOwnScales]);
  return <div class="chart" ref={place} aria-hidden="true" />;
}
