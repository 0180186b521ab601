import type { Basis } from "../../catalogue/WithRelease.tsx";
import { AnswerBlock } from "../../components/AnswerBlock.tsx";
import { useWords } from "../../languages/context.ts";
import { type Condition, type Question, questionOf } from "../../questions/question.ts";
import { words } from "./words.ts";

interface ProductionProps {
  /** The chosen region; null for the whole country. */
  region: { readonly code: string; readonly name: string } | null;
  basis: Basis;
}

/** What cooperatives produce of national key products, year by year. */
export function Production({ region, basis: { year, pinned } }: ProductionProps) {
  const say = useWords(words);
  const isKey: Condition = { dimension: "key_product_level", codes: ["NATIONAL"], isExcluded: false };
  const ask = (by: readonly string[], figures: readonly string[], ...where: Condition[]): Question =>
    questionOf({
      cube: "production",
      by,
      figures,
      where: [...where, ...(region ? [{ dimension: "region", codes: [region.code], isExcluded: false }] : [])],
      release: pinned,
    });
  const place = region?.name ?? say.country;
  return (
    <>
      <AnswerBlock
        title={say.values(place)}
        text={say.valuesText}
        question={ask(["product", "year"], ["value_total"], isKey)}
        chart="multiples"
        columns={["year"]}
      />
      <AnswerBlock
        title={say.year(place, year)}
        text={say.yearText}
        question={ask(["product"], ["value_total", "volume_total", "area_total", "cooperatives", "share_under_contract"], isKey, {
          dimension: "year",
          from: year,
          to: year,
        })}
        chart="bar"
        figure="value_total"
      />
      {!region && (
        <AnswerBlock title={say.regions} text={say.regionsText} question={ask(["region", "year"], ["value_total"], isKey)} chart="line" />
      )}
      <AnswerBlock
        title={say.contracts(place)}
        text={say.contractsText}
        question={ask(["year"], ["share_under_contract", "share_certified"], isKey)}
        chart="line"
      />
      <AnswerBlock
        title={say.stars(place, year)}
        text={say.starsText}
        question={ask(
          ["ocop_stars"],
          ["cooperatives", "value_total"],
          { dimension: "year", from: year, to: year },
          { dimension: "ocop_stars", codes: ["1", "2", "3", "4", "5"], isExcluded: false },
        )}
        chart="bar"
        figure="cooperatives"
      />
    </>
  );
}
