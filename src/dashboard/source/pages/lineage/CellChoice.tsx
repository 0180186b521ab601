import { useAddress } from "../../address/useAddress.ts";
import type { Answer } from "../../answers/answer.ts";
import { useWords } from "../../languages/context.ts";
import { useNotation } from "../../languages/useNotation.ts";
import { Facts } from "../../records/Facts.tsx";
import { Filters } from "../../records/Filters.tsx";
import { figuresOf, membersIn, parameterOf } from "./cell.ts";
import { words } from "./words.ts";

/** Chooses the cell of an answer that is followed, and shows its figures. */
export function CellChoice({ answer }: { answer: Answer }) {
  const say = useWords(words);
  const notation = useNotation();
  const figures = figuresOf(answer, membersIn(useAddress(), answer));
  return (
    <div class="cell">
      {answer.dimensions.length > 0 && (
        <>
          <p>{say.cellMeans}</p>
          <Filters
            title={say.cell}
            of={answer.dimensions.map(({ name, title, members }) => ({
              name: parameterOf(name),
              title,
              choices: members.filter((member) => !member.isTotal).map(({ code, label }) => ({ code, name: label })),
            }))}
          />
        </>
      )}
      {figures && (
        <Facts
          of={figures.map(({ figure, value, status }) => [
            figure.title,
            value === null
              ? ((status && answer.statusNames.get(status)) ?? null)
              : `${notation.number(value, figure.decimals)} ${figure.unitCode === "COUNT" ? "" : figure.unit}`,
          ])}
        />
      )}
    </div>
  );
}
