import { useLanguage, useWords } from "../../../languages/context.ts";
import { useNotation } from "../../../languages/useNotation.ts";
import { Sheet } from "../../../records/Sheet.tsx";
import { words } from "./checkWords.ts";
import { type Effect, percentOf, preTrendOf } from "./effect.ts";
import { percent } from "./percent.ts";

/** What speaks for and against an estimate, in words. */
export function Checks({ effect }: { effect: Effect }) {
  const say = useWords(words);
  const notation = useNotation();
  const { specification } = effect;
  return (
    <div class="checks">
      <h4>{say.title}</h4>
      {effect.diagnostics === null ? (
        <p>{say.none}</p>
      ) : (
        <>
          <dl class="kinds">
            <dt>{say.preTrend}</dt>
            <dd>
              <PreTrend effect={effect} />
            </dd>
            <dt>{say.sensitivity}</dt>
            <dd>
              <Sensitivity of={effect.diagnostics.sensitivity} />
            </dd>
          </dl>
          <Beside effect={effect} diagnostics={effect.diagnostics} />
        </>
      )}
      <p>
        {specification.registeredOn === null ? say.unregistered : say.registered(notation.day(specification.registeredOn))}{" "}
        {say.specification}: <code class="hash">{specification.hash}</code>
      </p>
    </div>
  );
}

function PreTrend({ effect }: { effect: Effect }) {
  const say = useWords(words);
  const notation = useNotation();
  const test = preTrendOf(effect);
  if (test === null) return <>{say.noPreTrend}</>;
  const p = notation.number(test.pValue, 2);
  return <>{test.differs ? say.differs(p) : say.alike(p)}</>;
}

type Diagnostics = NonNullable<Effect["diagnostics"]>;

function Sensitivity({ of: effects }: { of: Diagnostics["sensitivity"] }) {
  const say = useWords(words);
  const notation = useNotation();
  if (effects.length === 0) return <>{say.noSensitivity}</>;
  return (
    <>
      {effects.map(({ target, relativeBreakdown: multiple }) => (
        <p key={target}>
          {multiple === null
            ? say.noBreakdown(say.targets[target])
            : multiple === 0
              ? say.atOnce(say.targets[target])
              : say.breakdown(say.targets[target], notation.number(multiple, 2))}
        </p>
      ))}
      <p>{say.meaning}</p>
    </>
  );
}

/** The estimate with others of the same effect under it. */
function Beside({ effect, diagnostics }: { effect: Effect; diagnostics: Diagnostics }) {
  const say = useWords(words);
  const language = useLanguage();
  const notation = useNotation();
  const { balanced } = effect;
  const rows = [
    { name: say.main, overall: effect.simple.overall, text: say.mainText },
    { name: say.twoWay, overall: diagnostics.twoWay, text: say.twoWayText },
    { name: say.second, overall: diagnostics.secondEstimator.overall, text: say.secondText },
    ...(balanced
      ? [
          {
            name: say.balanced,
            overall: balanced.simple.overall,
            text: say.balancedText(notation.number(balanced.treated), notation.number(balanced.compared)),
          },
        ]
      : []),
  ];
  return (
    <Sheet
      title={say.beside}
      rows={rows}
      columns={[
        { title: say.columns.estimate, cell: ({ name }) => name },
        {
          title: say.columns.effect,
          cell: ({ overall }) => (overall?.estimate == null ? say.notShown : percent(percentOf(overall.estimate), language)),
          isNumber: true,
        },
        {
          title: say.columns.error,
          cell: ({ overall }) => (overall?.standardError == null ? say.notShown : notation.number(100 * overall.standardError, 1)),
          isNumber: true,
        },
        { title: say.columns.about, cell: ({ text }) => text },
      ]}
    />
  );
}
