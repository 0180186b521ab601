import { Link } from "../../address/Link.tsx";
import { useAddress } from "../../address/useAddress.ts";
import { AnswerBlock } from "../../components/AnswerBlock.tsx";
import type { ProvincesOfBothSetsQuery } from "../../generated/operations.ts";
import type { AreaSet } from "../../generated/schema.ts";
import { useWords } from "../../languages/context.ts";
import { useNotation } from "../../languages/useNotation.ts";
import { type Area, mergerOf } from "./areas.ts";
import { type Choice, questionFor } from "./choice.ts";
import { words } from "./words.ts";

interface ChosenProvinceProps {
  choice: Choice;
  province: Area | null;
  /** Its value in words; null when none is chosen. */
  text: string | null;
  /** Why its value is withheld; null when it is not. */
  reason: string | null;
  areas: ProvincesOfBothSetsQuery;
  unit: string;
  year: number;
}

/** The chosen province: its value, and what it was made of or went into. */
export function ChosenProvince({ choice, province, text, reason, areas, unit, year }: ChosenProvinceProps) {
  const say = useWords(words);
  const notation = useNotation();
  const address = Object.fromEntries(useAddress());
  const merger = mergerOf(areas);
  const isNew = choice.areas === "AREAS_2025";
  return (
    <section class="chosen-province" aria-live="polite">
      {province ? (
        <>
          <h3>{province.name}</h3>
          <p>
            {year}: <strong>{text}</strong>
            {unit && ` (${unit})`}. {say.region(province.region.name)}
          </p>
          {reason && <p>{reason}</p>}
          <p>
            {isNew ? (province.kin.length > 1 ? say.madeOf : say.unchanged) : say.wentInto}{" "}
            {province.kin.map((kin, place) => (
              <span key={kin.code}>
                {place > 0 && ", "}
                <Link to={{ ...address, areas: isNew ? "AREAS_BEFORE_2025" : undefined, province: kin.code }}>{kin.name}</Link>
              </span>
            ))}
            . {merger && say.legal(notation.day(merger.effectiveDate), merger.legalBasis)}
          </p>
        </>
      ) : (
        <p>{say.chooseOne}</p>
      )}
    </section>
  );
}

interface SeriesProps {
  choice: Choice;
  province: Area;
  lastYearBefore: number;
  release: string | null;
}

/** The chosen province year by year; for a merged one, the provinces that it was made of as well. */
export function Series({ choice, province, lastYearBefore, release }: SeriesProps) {
  const say = useWords(words);
  const of = (areas: AreaSet, codes: readonly string[]) => {
    const question = questionFor({ ...choice, areas }, lastYearBefore, release);
    return { ...question, where: [...question.where, { dimension: "province", codes, isExcluded: false }] };
  };
  const isMerged = choice.areas === "AREAS_2025" && province.kin.length > 1;
  return (
    <>
      <AnswerBlock title={say.series(province.name)} question={of(choice.areas, [province.code])} chart="line" />
      {isMerged && (
        <AnswerBlock
          title={say.seriesOfParts(province.name)}
          text={say.seriesOfPartsText}
          question={of(
            "AREAS_BEFORE_2025",
            province.kin.map((kin) => kin.code),
          )}
          chart="line"
        />
      )}
    </>
  );
}
