import { AnswerBlock } from "../../components/AnswerBlock.tsx";
import type { ProgrammePhasesQuery } from "../../generated/operations.ts";
import { useWords } from "../../languages/context.ts";
import { type Condition, type Question, questionOf } from "../../questions/question.ts";
import { Survival } from "./Survival.tsx";
import { words } from "./words.ts";

interface PhasesProps {
  programmes: ProgrammePhasesQuery["programmes"];
  release: string | null;
}

/** Phases side by side: models, money, counterpart, time to decision, survival, difficulties. */
export function Phases({ programmes, release }: PhasesProps) {
  const say = useWords(words);
  // Proposals and difficulties without a programme have no place in a comparison of phases.
  const phases: Condition = { dimension: "programme", codes: programmes.map(({ code }) => code), isExcluded: false };
  const ask = (cube: string, by: readonly string[], figures: readonly string[], ...where: Condition[]): Question =>
    questionOf({ cube, by, figures, where: [phases, ...where], release });
  const isState: Condition = { dimension: "funding_source", codes: ["COUNTERPART"], isExcluded: true };
  return (
    <>
      <AnswerBlock
        title={say.models}
        text={say.modelsText}
        question={ask("models", ["programme"], ["models", "cooperatives", "months_mean"])}
        chart="bar"
        figure="models"
      />
      <AnswerBlock title={say.starts} text={say.startsText} question={ask("models", ["start_year"], ["models"])} chart="bar" />
      <AnswerBlock
        title={say.money}
        text={say.moneyText}
        question={ask("funding", ["funding_source", "programme"], ["disbursed_total", "approved_total"], isState)}
        chart="bar"
        figure="disbursed_total"
        columns={["programme"]}
      />
      <AnswerBlock
        title={say.cost}
        text={say.costText}
        question={ask("funding", ["programme"], ["cost_per_model", "disbursement_rate", "approved_total", "disbursed_total"])}
        chart="bar"
        figure="cost_per_model"
      />
      <AnswerBlock
        title={say.counterpart}
        text={say.counterpartText}
        question={ask("funding", ["programme"], ["counterpart_share", "pledged_total", "paid_total", "models_below_pledge"])}
        chart="bar"
        figure="counterpart_share"
      />
      <AnswerBlock
        title={say.decision}
        text={say.decisionText}
        question={ask("appraisals", ["programme"], ["days_to_decision_median", "days_to_decision_p90", "acceptance_rate", "proposals"])}
        view="table"
        figure="days_to_decision_median"
      />
      <Survival question={(figures) => ask("models", ["programme"], figures)} />
      <AnswerBlock
        title={say.difficulties}
        text={say.difficultiesText}
        question={ask("difficulties", ["type", "programme"], ["cases_per100_models", "cases_total", "mean_severity"])}
        chart="bar"
        figure="cases_per100_models"
        columns={["programme"]}
      />
    </>
  );
}
