import { useNotation } from "../../languages/useNotation.ts";

/** A share of 1 as percent, with a bar as long; the number says it all, the bar is for the eye. */
export function Rate({ of }: { of: number }) {
  const notation = useNotation();
  return (
    <span class="rate">
      <span class="bar" aria-hidden="true">
        <span style={{ width: `${Math.min(of, 1) * 100}%` }} />
      </span>
      {notation.number(of * 100, 0)} %
    </span>
  );
}
