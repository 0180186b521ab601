import { useCallback, useMemo, useState } from "preact/hooks";
import type { Answer } from "../answers/answer.ts";
import { Loading } from "../components/Loading.tsx";
import { useLanguage, useWords } from "../languages/context.ts";
import { useNotation } from "../languages/useNotation.ts";
import { type Chosen, chartDataOf } from "./chartData.ts";
import { type ChartKind, chooseChart, possibleCharts } from "./choice.ts";
import { MemberPicker } from "./MemberPicker.tsx";
import { colourSheet } from "./colours.ts";
import { descriptionOf } from "./description.ts";
import { drawChart } from "./drawing/chart.ts";
import { measureText } from "./drawing/pen.ts";
import { drawnFigures } from "./figures.ts";
import { ImageButtons } from "./ImageButtons.tsx";
import { svgOf } from "./images.ts";
import { imageName, imageTextsOf, subtitleOf } from "./imageTexts.ts";
import { Picture } from "./Picture.tsx";
import { useFacts } from "./useFacts.ts";
import { words } from "./words.ts";
import "./charts.css";

export interface AnswerChartProps {
  answer: Answer;
  /** Null for the kind that suits the answer. */
  kind: ChartKind | null;
  /** Name of the figure to draw; null for the first, and for the reader to choose. */
  figure: string | null;
  /** Title of pictures of the chart; the question in words by default. */
  title?: string | undefined;
  /** Codes of the members drawn of dimensions that the chart cannot show, by names of dimensions; by default the chart keeps them itself. */
  chosen?: Chosen;
  /** Told when the reader chooses another member. */
  onChoose?: (chosen: Chosen) => void;
  /** Told when the reader chooses another figure; by default the chart keeps it itself. */
  onFigure?: (figure: string) => void;
}

/** An answer as a chart, with what it shows in words. */
export default function AnswerChart({ answer, kind, figure, title, chosen, onChoose, onFigure }: AnswerChartProps) {
  const say = useWords(words);
  const language = useLanguage();
  const notation = useNotation();
  const [ownFigure, setOwnFigure] = useState<string | null>(null);
  const [ownChosen, setOwnChosen] = useState<Chosen>({});
  const [hasOwnScales, setHasOwnScales] = useState(false);
  const name = figure ?? ownFigure;
  const drawn = chosen ?? ownChosen;
  const facts = useFacts(answer, name);
  const pen = useMemo(() => ({ notation, say, measure: measureText }), [notation, say]);
  const drawnText = JSON.stringify(drawn);
  const data = useMemo(() => {
    if (!facts) return null;
    const suited = kind && possibleCharts(answer, name, facts).includes(kind) ? kind : chooseChart(answer, name, facts);
    return suited && chartDataOf(answer, suited, name, facts, drawn);
  }, [answer, kind, name, drawnText, facts === null]);
  const draw = useCallback((width: number) => drawChart(data!, pen, width, hasOwnScales), [data, pen, hasOwnScales]);
  if (!facts) return <Loading />;
  if (!data) return <p>{say.none}</p>;
  const choose = (dimension: string, code: string) => (onChoose ?? setOwnChosen)({ ...drawn, [dimension]: code });
  const hasValues = data.panels.some((panel) => panel.points.some((point) => point.value !== null));
  return (
    <figure class="answer-chart">
      <style>{colourSheet}</style>
      <MemberPicker
        figures={figure === null || onFigure ? drawnFigures(answer) : []}
        figure={data.figure}
        onFigure={onFigure ?? setOwnFigure}
        choices={data.fixed}
        onChoose={choose}
      />
      {hasValues ? (
        <>
          <p class="chart-subtitle">{subtitleOf(data)}</p>
          {data.panels.length > 1 && (
            <label class="chart-scales">
              <input type="checkbox" checked={hasOwnScales} onChange={(event) => setHasOwnScales(event.currentTarget.checked)} />{" "}
              {say.ownScales}
            </label>
          )}
          <Picture draw={draw} />
          <figcaption>{descriptionOf(data, language, notation)}</figcaption>
          <ImageButtons
            svg={() => svgOf(draw, imageTextsOf(answer, data, title ?? null, language, notation, location.origin), pen)}
            name={(ending) => imageName(answer, data, ending)}
          />
        </>
      ) : (
        <p>{say.empty}</p>
      )}
    </figure>
  );
}
