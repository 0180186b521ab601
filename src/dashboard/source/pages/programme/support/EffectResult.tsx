import { useMemo } from "preact/hooks";
import { measureText } from "../../../charts/drawing/pen.ts";
import { words as chartWords } from "../../../charts/words.ts";
import type { AskedOperation } from "../../../developer/operation.ts";
import { useLanguage, useWords } from "../../../languages/context.ts";
import { useNotation } from "../../../languages/useNotation.ts";
import type { SheetColumn } from "../../../records/Sheet.tsx";
import { Checks } from "./Checks.tsx";
import { csvOf } from "./csv.ts";
import { directionOf, type Effect, type EffectPoint, percentOf, pointsOf, unshownOf } from "./effect.ts";
import { drawEffects, signed } from "./effectChart.ts";
import { words } from "./effectWords.ts";
import type { Outcome } from "./outcomes.ts";
import { percent, range } from "./percent.ts";
import { ResultChart } from "./ResultChart.tsx";
import { ResultDetails, type ReleaseOfResult } from "./ResultDetails.tsx";
import { words as supportWords } from "./words.ts";

interface EffectResultProps {
  effect: Effect;
  release: ReleaseOfResult;
  outcome: Outcome;
  operation: AskedOperation;
}

/** An estimated effect: overall in words, by years as a chart, its checks and what it rests on. */
export function EffectResult({ effect, release, outcome, operation }: EffectResultProps) {
  const say = useWords(words);
  const sayOfCharts = useWords(chartWords);
  const { missing } = useWords(supportWords);
  const language = useLanguage();
  const notation = useNotation();
  const points = useMemo(() => pointsOf(effect), [effect]);
  const draw = useMemo(() => {
    const pen = { notation, say: sayOfCharts, measure: measureText };
    return points.some(({ value }) => value !== null) ? (width: number) => drawEffects(points, say, pen, width) : null;
  }, [points, say, sayOfCharts, notation]);
  const columns: SheetColumn<EffectPoint>[] = [
    { title: say.columns.year, cell: ({ at }) => signed(at) },
    { title: say.columns.effect, cell: ({ value }) => (value === null ? missing : percent(value, language)), isNumber: true },
    { title: say.columns.interval, cell: ({ lower, upper }) => range(lower, upper, language), isNumber: true },
    { title: say.columns.band, cell: ({ bandLower, bandUpper }) => range(bandLower, bandUpper, language), isNumber: true },
  ];
  const csv = () =>
    csvOf(
      ["years_since_support", "effect_percent", "lower", "upper", "band_lower", "band_upper"],
      points.map(({ at, ...figures }) => [
        at,
        ...[figures.value, figures.lower, figures.upper, figures.bandLower, figures.bandUpper].map((figure) =>
          figure === null ? null : Number(figure.toFixed(2)),
        ),
      ]),
    );
  const name = `effect-of-support-${outcome.toLowerCase()}`;
  return (
    <>
      <Overall effect={effect} outcome={outcome} />
      <p>{say.counts(notation.number(effect.treated), notation.number(effect.compared))}</p>
      <Unshown effect={effect} />
      <ResultChart
        title={say.title(say.outcomes[outcome])}
        subtitle={say.subtitle(say.outcomes[outcome])}
        draw={draw}
        origin={{ ...release, release: release.id, citation: effect.citation }}
        name={name}
        rows={points}
        columns={columns}
      />
      <Checks effect={effect} />
      <ResultDetails
        release={release}
        assumptions={effect.assumptions}
        citation={effect.citation}
        dropped={effect.dropped}
        operation={operation}
        csv={csv}
        name={name}
      />
    </>
  );
}

function Overall({ effect, outcome }: { effect: Effect; outcome: Outcome }) {
  const say = useWords(words);
  const language = useLanguage();
  const direction = directionOf(effect);
  if (direction === null) return <p class="notice">{say.noOverall}</p>;
  const { estimate, lower, upper } = effect.simple.overall!;
  const value = percentOf(estimate!);
  // A sentence that says up or down needs no sign.
  const shown = direction === "unclear" ? percent(value, language) : percent(Math.abs(value), language, false);
  return (
    <p class="overall">
      <strong>{say.overall[direction](say.outcomes[outcome], shown)}</strong>
      {lower !== null && upper !== null && <> ({say.interval(percent(percentOf(lower), language), percent(percentOf(upper), language))})</>}
      .
    </p>
  );
}

/** How many effects of a cohort in a year are withheld or missing, and why. */
function Unshown({ effect }: { effect: Effect }) {
  const say = useWords(words);
  const { count } = useWords(supportWords);
  const notation = useNotation();
  const { all, withheld, missing } = unshownOf(effect);
  const total = missing.reduce((sum, [, number]) => sum + number, 0);
  return (
    <>
      {withheld > 0 && <p>{say.withheld(notation.number(withheld), notation.number(all))}</p>}
      {missing.length > 0 && (
        <div>
          <p>{say.missing(notation.number(total), notation.number(all))}</p>
          <ul class="dropped">
            {missing.map(([reason, number]) => (
              <li key={reason}>{count(say.reasons[reason], notation.number(number))}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
