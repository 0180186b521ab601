import { useLayoutEffect, useState } from "preact/hooks";
import type { RefObject } from "preact";

/** What of a long list is drawn: from, inclusive, to, exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Rows and columns that are drawn before and after those in sight, so that a quick scroll meets no gap. */
const margins = { rows: 6, columns: 2 };

/**
 * The rows and columns of a scrolling region that are in sight, with some around them.
 * @param isOn Whether anything is left out at all.
 */
export function useWindow(
  region: RefObject<HTMLElement | null>,
  rows: number,
  columns: number,
  size: { row: number; column: number },
  isOn: boolean,
) {
  const all = { rows: { from: 0, to: rows }, columns: { from: 0, to: columns } };
  const [seen, setSeen] = useState({ rows: { from: 0, to: 40 }, columns: { from: 0, to: 30 } });
  useLayoutEffect(() => {
    const element = region.current;
    if (!isOn || !element) return;
    const look = () =>
      setSeen((before) => {
        const now = {
          rows: spanOf(element.scrollTop, element.clientHeight, size.row, rows, margins.rows),
          columns: spanOf(element.scrollLeft, element.clientWidth, size.column, columns, margins.columns),
        };
        return same(before.rows, now.rows) && same(before.columns, now.columns) ? before : now;
      });
    look();
    element.addEventListener("scroll", look, { passive: true });
    const resized = new ResizeObserver(look);
    resized.observe(element);
    return () => {
      element.removeEventListener("scroll", look);
      resized.disconnect();
    };
  }, [isOn, rows, columns, size.row, size.column]);
  return isOn ? { rows: within(seen.rows, rows), columns: within(seen.columns, columns) } : all;
}

/** Items by which what is drawn moves on: few, so that no frame has much to draw. */
const step = 2;

/** The span of what is in sight, in steps so that not every pixel draws anew. */
export function spanOf(offset: number, length: number, size: number, count: number, margin: number): Span {
  const first = Math.floor(offset / size / step) * step;
  return within({ from: first - margin, to: first + Math.ceil(length / size) + margin + step }, count);
}

function within(span: Span, count: number): Span {
  const from = Math.max(0, Math.min(span.from, count - 1));
  return { from, to: Math.max(from, Math.min(span.to, count)) };
}

const same = (left: Span, right: Span) => left.from === right.from && left.to === right.to;
