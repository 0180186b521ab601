import { useMemo } from "preact/hooks";
import { measureText } from "../../../charts/drawing/pen.ts";
import { words as chartWords } from "../../../charts/words.ts";
import type { AskedOperation } from "../../../developer/operation.ts";
import type { SurvivalAndCostByDurationQuery } from "../../../generated/operations.ts";
import { useLanguage, useWords } from "../../../languages/context.ts";
import { quantity } from "../../../languages/quantity.ts";
import { useNotation } from "../../../languages/useNotation.ts";
import { Sheet } from "../../../records/Sheet.tsx";
import { csvOf } from "./csv.ts";
import { ResultChart } from "./ResultChart.tsx";
import { ResultDetails, type ReleaseOfResult } from "./ResultDetails.tsx";
import { type Group, stepsOf } from "./survival.ts";
import { drawSurvival, nameOf } from "./survivalChart.ts";
import { words } from "./survivalWords.ts";
import { words as supportWords } from "./words.ts";

type Cost = SurvivalAndCostByDurationQuery["statistics"]["models"]["cells"][number]["costPerSurvivingChain"];

interface SurvivalResultProps {
  survival: SurvivalAndCostByDurationQuery["evaluation"]["survival"];
  /** State money for each chain still active, by code of the group. */
  costs: ReadonlyMap<string | undefined, Cost>;
  release: ReleaseOfResult;
  operation: AskedOperation;
}

/** Curves of all groups, and each group with its numbers. */
export function SurvivalResult({ survival, costs, release, operation }: SurvivalResultProps) {
  const say = useWords(words);
  const sayOfCharts = useWords(chartWords);
  const notation = useNotation();
  const { groups, logRank } = survival;
  const draw = useMemo(() => {
    const pen = { notation, say: sayOfCharts, measure: measureText };
    return groups.some(({ curve }) => curve.length > 0) ? (width: number) => drawSurvival(groups, say, pen, width) : null;
  }, [groups, say, sayOfCharts, notation]);
  const steps = groups.flatMap((group) => stepsOf(group).map((step) => ({ ...step, group })));
  return (
    <>
      <ResultChart
        title={say.title}
        subtitle={say.subtitle}
        draw={draw}
        origin={{ ...release, release: release.id, citation: survival.citation }}
        name="survival-by-duration"
        rows={steps}
        columns={[
          { title: say.duration, cell: ({ group }) => nameOf(group, say) },
          { title: say.day, cell: ({ days }) => notation.number(days), isNumber: true },
          { title: say.atRisk, cell: ({ atRisk }) => notation.number(atRisk), isNumber: true },
          { title: say.share, cell: ({ share }) => notation.number(share, 1), isNumber: true },
          {
            title: say.interval,
            cell: ({ lower, upper }) =>
              lower === null || upper === null ? null : `${notation.number(lower, 1)}–${notation.number(upper, 1)}`,
            isNumber: true,
          },
        ]}
      />
      <GroupTable groups={groups} costs={costs} />
      <p>{logRank?.pValue == null ? say.noLogRank : say.logRank(notation.number(logRank.pValue, 2))}</p>
      <ResultDetails
        release={release}
        assumptions={survival.assumptions}
        citation={survival.citation}
        dropped={null}
        operation={operation}
        csv={() =>
          csvOf(
            ["duration_class", "days", "at_risk", "share", "lower", "upper"],
            steps.map(({ group, days, atRisk, share, lower, upper }) => [group.member?.code ?? null, days, atRisk, share, lower, upper]),
          )
        }
        name="survival-by-duration"
      />
    </>
  );
}

/** Each group with its numbers; a group without a curve says why. */
function GroupTable({ groups, costs }: Pick<SurvivalResultProps, "costs"> & { groups: readonly Group[] }) {
  const say = useWords(words);
  const { withheld, missing } = useWords(supportWords);
  const language = useLanguage();
  const notation = useNotation();
  const days = (count: number | null) => (count === null ? null : notation.number(count));
  const costOf = ({ member }: Group) => {
    const cost = costs.get(member?.code);
    if (!cost || cost.value === null) return cost?.status === "Q" ? withheld : missing;
    return quantity(cost.value, { code: "VND", name: language === "vi" ? "đồng" : "VND" }, language);
  };
  return (
    <Sheet
      title={say.groups}
      rows={groups}
      columns={[
        { title: say.duration, cell: (group) => nameOf(group, say) },
        { title: say.models, cell: ({ models }) => notation.number(models), isNumber: true },
        { title: say.followed, cell: ({ followed }) => notation.number(followed), isNumber: true },
        { title: say.ended, cell: ({ ended }) => notation.number(ended), isNumber: true },
        {
          title: say.median,
          cell: (group) => {
            const { status, ended, medianDays } = group;
            if (group.curve.length === 0) return say.noCurve(status, ended);
            const median =
              medianDays === null ? say.notReached : say.days(days(medianDays)!, days(group.medianLower), days(group.medianUpper));
            return status === "U" ? `${median}; ${say.unreliable}` : median;
          },
        },
        { title: say.cost, cell: costOf, isNumber: true },
      ]}
    />
  );
}
