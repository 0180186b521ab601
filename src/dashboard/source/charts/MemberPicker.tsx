import { useWords } from "../languages/context.ts";
import type { AnswerFigure } from "../answers/answer.ts";
import type { Choice } from "./chartData.ts";
import { raised } from "./units.ts";
import { words } from "./words.ts";

interface MemberPickerProps {
  /** Figures to choose from; none when the page has said which. */
  figures: readonly AnswerFigure[];
  figure: AnswerFigure;
  onFigure: (name: string) => void;
  choices: readonly Choice[];
  onChoose: (dimension: string, code: string) => void;
}

/** What of an answer a chart draws, where it cannot show all. */
export function MemberPicker({ figures, figure, onFigure, choices, onChoose }: MemberPickerProps) {
  const say = useWords(words);
  const open = choices.filter(({ members }) => members.length > 1);
  if (figures.length < 2 && open.length === 0) return null;
  return (
    <div class="chart-choices" role="group" aria-label={say.choose}>
      {figures.length > 1 && (
        <label>
          {say.figure}
          <select value={figure.name} onChange={(event) => onFigure(event.currentTarget.value)}>
            {figures.map(({ name, title }) => (
              <option key={name} value={name}>
                {title}
              </option>
            ))}
          </select>
        </label>
      )}
      {open.map(({ dimension, member, members }) => (
        <label key={dimension.name}>
          {raised(dimension.title)}
          <select value={member.code} onChange={(event) => onChoose(dimension.name, event.currentTarget.value)}>
            {members.map(({ code, label }) => (
              <option key={code} value={code}>
                {label}
              </option>
            ))}
          </select>
        </label>
      ))}
    </div>
  );
}
