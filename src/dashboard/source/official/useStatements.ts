import { useLanguage, useWords } from "../languages/context.ts";
import { quantity } from "../languages/quantity.ts";
import { useNotation } from "../languages/useNotation.ts";
import type { Statement } from "./statement.ts";
import { words } from "./words.ts";

/** How statements are written in the language of the page. */
export interface Wording {
  /** The value with its unit and bound: gần 6.000.000 người. */
  value(statement: Statement): string;
  /** The period: cuối năm 2024; 2018–2020. */
  period(statement: Pick<Statement, "periodStart" | "periodEnd">): string;
  /** Whether the value is final, provisional, estimated or a target; empty when not known. */
  kind(statement: Statement): string;
}

/** How statements are written in the language of the page. */
export function useStatements(): Wording {
  const say = useWords(words);
  const language = useLanguage();
  const notation = useNotation();
  return {
    value: (statement) => say.limits[statement.limit](quantity(statement.value, statement.unit, language)),
    kind: (statement) => (statement.valueKind ? say.kinds[statement.valueKind] : ""),
    period: ({ periodStart, periodEnd }) => {
      const year = periodEnd.slice(0, 4);
      if (!periodEnd.endsWith("-12-31")) return notation.day(periodEnd);
      if (!periodStart) return say.endOfYear(year);
      const first = periodStart.slice(0, 4);
      return first === year ? say.year(year) : `${first}–${year}`;
    },
  };
}
