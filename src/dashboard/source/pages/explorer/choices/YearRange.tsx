import { columnOf } from "../../../catalogue/names.ts";
import type { Cube, Dimension } from "../../../catalogue/useCatalogue.ts";
import { useMembers } from "../../../catalogue/useMembers.ts";
import { Result } from "../../../components/Result.tsx";
import { useWords } from "../../../languages/context.ts";
import { type Condition, isRange, type Question } from "../../../questions/question.ts";
import { words } from "../words.ts";

interface YearRangeProps {
  cube: Cube;
  dimension: Dimension;
  question: Question;
  condition: Condition | null;
  setCondition: (condition: Condition | null) => void;
}

/** The first and the last year that count. */
export function YearRange({ cube, dimension, question, condition, setCondition }: YearRangeProps) {
  const say = useWords(words);
  const members = useMembers(cube, dimension, question);
  return (
    <Result of={members}>
      {(all) => {
        const years = all.map((member) => Number(member.code)).filter(Number.isInteger);
        const [first, last] = [Math.min(...years), Math.max(...years)];
        const listed = condition && !isRange(condition) && !condition.isExcluded ? condition.codes.map(Number) : years;
        const from = condition && isRange(condition) ? (condition.from ?? first) : Math.min(...listed);
        const to = condition && isRange(condition) ? (condition.to ?? last) : Math.max(...listed);
        const set = (begin: number, end: number) =>
          setCondition(
            begin === first && end === last ? null : { dimension: columnOf(dimension.name), from: begin, to: Math.max(begin, end) },
          );
        return (
          <div class="years">
            <label>
              {say.from}
              <select value={from} onChange={(event) => set(Number(event.currentTarget.value), to)}>
                {years.map((year) => (
                  <option key={year}>{year}</option>
                ))}
              </select>
            </label>
            <label>
              {say.to}
              <select
                value={to}
                onChange={(event) => set(Math.min(from, Number(event.currentTarget.value)), Number(event.currentTarget.value))}
              >
                {years.map((year) => (
                  <option key={year}>{year}</option>
                ))}
              </select>
            </label>
          </div>
        );
      }}
    </Result>
  );
}
