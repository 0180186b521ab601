import areasOperation from "@operations/provinces-of-both-sets.graphql";
import indicatorsOperation from "@operations/outcome-indicator-names.graphql";
import { useAddress } from "../../address/useAddress.ts";
import { useAnswer } from "../../answers/useAnswer.ts";
import { useOperation } from "../../api/useLoaded.ts";
import { type Basis, WithRelease } from "../../catalogue/WithRelease.tsx";
import { Result } from "../../components/Result.tsx";
import type { OutcomeIndicatorNamesQuery, ProvincesOfBothSetsQuery } from "../../generated/operations.ts";
import { useLanguage, useWords } from "../../languages/context.ts";
import { withinSentence } from "../../languages/quantity.ts";
import { lastYearBefore } from "./areas.ts";
import { type Choice, choiceIn, questionFor } from "./choice.ts";
import { Controls } from "./Controls.tsx";
import { timeOf } from "./figures.ts";
import { MapOfYear } from "./MapOfYear.tsx";
import { Misses } from "./Misses.tsx";
import { valuesOf } from "./values.ts";
import { words } from "./words.ts";
import "../../styles/stories.css";
import "./map.css";

/** Any figure by province, on a scheme of tiles with a list beside it. */
export default function MapPage() {
  const say = useWords(words);
  return (
    <>
      <h1>{say.title}</h1>
      <p class="lead">{say.lead}</p>
      <WithRelease>{(basis) => <Chosen basis={basis} />}</WithRelease>
    </>
  );
}

/** Loads what the choice needs: provinces of both sets and indicators of outcomes. */
function Chosen({ basis }: { basis: Basis }) {
  const address = useAddress();
  const areas = useOperation<ProvincesOfBothSetsQuery>(areasOperation);
  const indicators = useOperation<OutcomeIndicatorNamesQuery>(indicatorsOperation);
  return (
    <Result of={areas}>
      {(areas) => (
        <Result of={indicators}>
          {({ outcomeIndicators: { nodes } }) => {
            const choice = choiceIn(
              address,
              basis.catalogue.cubes,
              nodes.map((indicator) => indicator.code),
            );
            return (
              choice && (
                <>
                  <Misses misses={choice.misses} />
                  <Controls choice={choice} cubes={basis.catalogue.cubes} indicators={nodes} />
                  <Shown choice={choice} basis={basis} areas={areas} indicators={nodes} />
                </>
              )
            );
          }}
        </Result>
      )}
    </Result>
  );
}

interface ShownProps {
  choice: Choice;
  basis: Basis;
  areas: ProvincesOfBothSetsQuery;
  indicators: OutcomeIndicatorNamesQuery["outcomeIndicators"]["nodes"];
}

function Shown({ choice, basis, areas, indicators }: ShownProps) {
  const question = questionFor(choice, lastYearBefore(areas), basis.pinned);
  const language = useLanguage();
  const loaded = useAnswer(question);
  return (
    <Result of={loaded}>
      {(answer) => {
        // While another question is loading, the answer on display may be to the one before.
        if (
          !answer.dimensions.some((dimension) => dimension.name === timeOf(choice.cube)) ||
          answer.figures[0]?.name !== choice.figure.name
        )
          return null;
        const { unit, unitName } = choice.figure;
        const ofIndicator = unit === "INDICATOR" ? indicators.find(({ code }) => code === choice.indicator)?.unit : null;
        return (
          <MapOfYear
            choice={choice}
            question={question}
            answer={answer}
            values={valuesOf(answer, timeOf(choice.cube)!)}
            unit={withinSentence(ofIndicator ?? { code: unit, name: unitName }, language)}
            areas={areas}
            newest={basis.year}
          />
        );
      }}
    </Result>
  );
}
