import { changed, show } from "../../address/address.ts";
import { useAddress } from "../../address/useAddress.ts";
import type { Answer, CellValue } from "../../answers/answer.ts";
import { nearest } from "../../catalogue/nearest.ts";
import { AnswerDetails } from "../../components/AnswerBlock.tsx";
import { useLanguage, useWords } from "../../languages/context.ts";
import { scaled, scaledUnit, scaleOf } from "../../languages/scale.ts";
import { useNotation } from "../../languages/useNotation.ts";
import type { ProvincesOfBothSetsQuery } from "../../generated/operations.ts";
import type { Question } from "../../questions/question.ts";
import { AreaSets } from "./AreaSets.tsx";
import { areasOf, lastYearBefore } from "./areas.ts";
import type { Choice, Miss } from "./choice.ts";
import { classesOf } from "./classes.ts";
import { timeOf } from "./figures.ts";
import { Legend } from "./Legend.tsx";
import { Misses } from "./Misses.tsx";
import { ChosenProvince, Series } from "./ChosenProvince.tsx";
import { ProvinceList } from "./ProvinceList.tsx";
import { TileMap } from "./TileMap.tsx";
import { schemeOf } from "./tiles.ts";
import { type MapValues, yearIn } from "./values.ts";
import { words } from "./words.ts";
import { YearSlider } from "./YearSlider.tsx";

interface MapOfYearProps {
  choice: Choice;
  question: Question;
  answer: Answer;
  values: MapValues;
  /** Name of the unit as within a sentence; empty for plain counts. */
  unit: string;
  areas: ProvincesOfBothSetsQuery;
  /** The newest full year, shown when the address names none. */
  newest: number;
}

/** The scheme of a year, the list beside it and the chosen province. */
export function MapOfYear({ choice, question, answer, values, unit, areas, newest }: MapOfYearProps) {
  const say = useWords(words);
  const language = useLanguage();
  const notation = useNotation();
  const address = useAddress();
  const { year, isMissing } = yearIn(address.get("year"), values.years, newest);
  if (year === null) return <p class="notice">{say.empty}</p>;
  const provinces = areasOf(areas, choice.areas, year);
  const asked = address.get("province");
  const chosen = provinces.find((province) => province.code === asked) ?? null;
  const figure = answer.figures[0]!;
  const time = answer.dimensions.find((dimension) => dimension.name === timeOf(choice.cube))!.title;
  const misses: Miss[] = [];
  if (isMissing) misses.push({ kind: "year", asked: address.get("year")!, nearest: String(year) });
  if (asked && !chosen)
    misses.push({
      kind: "province",
      asked,
      nearest: nearest(
        asked,
        provinces.map((province) => province.code),
      ),
    });
  const isOfAllYears = address.get("classes") === "all";
  const classes = classesOf(values.in(isOfAllYears ? null : year));
  const valueOf = (province: string) => values.of(province, year);
  const write = ({ value, status }: CellValue) => {
    if (value === null) return status === "Q" ? say.withheld : say.nothing;
    const said = status && status !== "B" ? ` (${answer.statusNames.get(status)?.toLowerCase()})` : "";
    return notation.number(value, figure.decimals) + said;
  };
  const choose = (province: string) => show(changed({ province: province === chosen?.code ? undefined : province }), true);
  const scale = scaleOf(values.in(null), language);
  const short = (value: number) => scaled(value, scale, figure.decimals, language);
  const shortUnit = scaledUnit(unit, scale);
  const title = say.titleOf(figure.title, time, year, unit);
  return (
    <>
      <Misses misses={misses} />
      <div class="map-bar">
        <AreaSets areas={choice.areas} province={chosen} />
        <YearSlider title={time} years={values.years} year={year} />
      </div>
      <h2>{title}</h2>
      <div class="map">
        <figure>
          <TileMap
            scheme={schemeOf(choice.areas)}
            areas={provinces}
            classes={classes}
            valueOf={valueOf}
            write={short}
            chosen={chosen?.code ?? null}
            choose={choose}
          />
          <figcaption>
            <span class="if-values">{shortUnit && say.inTiles(shortUnit)}</span> <span class="if-classes">{say.classesInTiles}</span>{" "}
            {say.scheme}
          </figcaption>
        </figure>
        <div class="beside">
          <ChosenProvince
            choice={choice}
            province={chosen}
            text={chosen && write(valueOf(chosen.code))}
            reason={chosen && valueOf(chosen.code).status === "Q" ? reasonOf(answer) : null}
            areas={areas}
            unit={unit}
            year={year}
          />
          <Legend classes={classes} unit={shortUnit} write={short} isOfAllYears={isOfAllYears} />
          <ProvinceList
            title={title}
            figure={unit ? `${figure.title} (${unit})` : figure.title}
            areas={provinces}
            classes={classes}
            valueOf={valueOf}
            write={write}
            chosen={chosen?.code ?? null}
            choose={choose}
            isByValue={address.get("order") === "value"}
          />
        </div>
      </div>
      <AnswerDetails question={question} answer={answer} />
      {chosen && <Series choice={choice} province={chosen} lastYearBefore={lastYearBefore(areas)} release={question.release} />}
    </>
  );
}

/** Why values are withheld, in the words of the answer. */
function reasonOf(answer: Answer): string | null {
  return answer.notes.find((note) => note.code === "WITHHELD")?.text ?? null;
}
