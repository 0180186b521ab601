import type { FiguresOfIndicatorQuery } from "../../generated/operations.ts";
import { useLanguage, useWords } from "../../languages/context.ts";
import { quantity } from "../../languages/quantity.ts";
import { StatementLine } from "../../official/StatementLine.tsx";
import { useStatements } from "../../official/useStatements.ts";
import { words as officialWords } from "../../official/words.ts";
import { words } from "./words.ts";

type Compared = FiguresOfIndicatorQuery["officialComparisons"]["nodes"][number];

/** Two statements side by side, how far they are apart, and why as far as the published data show. */
export function Comparison({ comparison, about }: { comparison: Compared; about: string }) {
  const say = useWords(words);
  const language = useLanguage();
  const wording = useStatements();
  const { kind, figure, other, parts, computed, reasons } = comparison;
  return (
    <article class="comparison">
      <h3>
        {about}, {wording.period(figure)}
      </h3>
      <div class="sides">
        <p>
          {kind === "TARGET" && <span class="about">{say.target}</span>}
          <StatementLine statement={figure} namesDocument />
        </p>
        {other && (
          <p>
            {kind === "TARGET" && <span class="about">{other.indicator.name}</span>}
            <StatementLine statement={other} namesDocument />
          </p>
        )}
        {kind === "TARGET" && !other && <p>{say.noActual}</p>}
        {computed !== null && (
          <p>
            <span class="about">{say.computed}</span>
            <strong class="value">{quantity(computed, figure.unit, language)}</strong>
          </p>
        )}
        {parts.map((part) => (
          <p key={part.side + part.figure.code}>
            <span class="about">
              {say.sides[part.side]}: {part.figure.indicator.name}
            </span>
            <StatementLine statement={part.figure} namesDocument />
          </p>
        ))}
      </div>
      <Outcome comparison={comparison} />
      {reasons.length > 0 && (
        <>
          <p>{comparison.isComparable ? say.why : say.obstacles}</p>
          <ul>
            {reasons.map((reason, place) => (
              <li key={reason.code + place}>{reason.text}</li>
            ))}
          </ul>
        </>
      )}
    </article>
  );
}

/** What the comparison comes to. */
function Outcome({
  comparison: { kind, figure, isComparable, difference, differencePercent, attainment, isMet },
}: {
  comparison: Compared;
}) {
  const say = useWords(words);
  const saidOfTargets = useWords(officialWords);
  const language = useLanguage();
  const percent = (value: number) => quantity(value, { code: "PERCENT", name: "%" }, language);
  if (!isComparable) return null;
  if (kind === "TARGET")
    return attainment === null ? null : (
      <p>
        {say.attainment}: <strong>{percent(attainment)}</strong>
        {isMet !== null && `, ${isMet ? saidOfTargets.met : saidOfTargets.missed}`}.
      </p>
    );
  if (difference === null) return null;
  if (difference === 0) return <p>{say.same}</p>;
  return (
    <p>
      {say.difference}: <strong>{quantity(Math.abs(difference), figure.unit, language)}</strong>
      {differencePercent !== null && ` (${percent(Math.abs(differencePercent))})`}.
    </p>
  );
}
