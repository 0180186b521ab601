import { CheckBox } from "../../../components/CheckBox.tsx";
import { useState } from "preact/hooks";
import type { Cube, Dimension } from "../../../catalogue/useCatalogue.ts";
import { useMembers } from "../../../catalogue/useMembers.ts";
import { Result } from "../../../components/Result.tsx";
import { useWords } from "../../../languages/context.ts";
import { matches } from "../../../languages/search.ts";
import { type Condition, isRange, type Question } from "../../../questions/question.ts";
import { columnOf } from "../../../catalogue/names.ts";
import { words } from "../words.ts";
import { YearRange } from "./YearRange.tsx";

interface MemberFilterProps {
  cube: Cube;
  dimension: Dimension;
  question: Question;
  condition: Condition | null;
  setCondition: (condition: Condition | null) => void;
}

/** Which members of a dimension count; closed until wanted, since its members are asked when it opens. */
export function MemberFilter(props: MemberFilterProps) {
  const say = useWords(words);
  const [isOpen, setOpen] = useState(false);
  const { condition } = props;
  const count = condition === null || isRange(condition) ? null : condition.codes.length;
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {condition === null
          ? say.all
          : isRange(condition)
            ? say.range(condition.from, condition.to)
            : condition.isExcluded
              ? say.allBut(count!)
              : say.only(count!)}
        <span class="unseen">: {props.dimension.title}</span>
      </summary>
      {isOpen && (props.dimension.isTime ? <YearRange {...props} /> : <MemberList {...props} />)}
    </details>
  );
}

function MemberList({ cube, dimension, question, condition, setCondition }: MemberFilterProps) {
  const say = useWords(words);
  const members = useMembers(cube, dimension, question);
  const [searched, setSearched] = useState("");
  const chosen = new Set(condition && !isRange(condition) && !condition.isExcluded ? condition.codes : []);
  const set = (code: string, isOn: boolean) => {
    const codes = isOn ? [...chosen, code] : [...chosen].filter((other) => other !== code);
    setCondition(codes.length > 0 ? { dimension: columnOf(dimension.name), codes, isExcluded: false } : null);
  };
  return (
    <Result of={members}>
      {(all) => (
        <>
          {all.length > 8 && (
            <input
              type="search"
              value={searched}
              placeholder={say.search}
              aria-label={say.searchMembers(dimension.title)}
              onInput={(event) => setSearched(event.currentTarget.value)}
            />
          )}
          <div class="members" role="group" aria-label={dimension.title}>
            {all
              .filter((member) => !member.isTotal && member.code !== "_U" && matches(searched, member.label, member.code))
              .map((member) => (
                <CheckBox key={member.code} isOn={chosen.has(member.code)} onChange={(isOn) => set(member.code, isOn)}>
                  {member.label}
                </CheckBox>
              ))}
          </div>
          {condition && (
            <button type="button" onClick={() => setCondition(null)}>
              {say.takeAll}
            </button>
          )}
        </>
      )}
    </Result>
  );
}
