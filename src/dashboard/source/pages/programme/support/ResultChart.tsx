import { useState } from "preact/hooks";
import { colourSheet } from "../../../charts/colours.ts";
import type { Drawing } from "../../../charts/drawing/pen.ts";
import { measureText } from "../../../charts/drawing/pen.ts";
import { ImageButtons } from "../../../charts/ImageButtons.tsx";
import { type Origin, originTextsOf } from "../../../charts/imageTexts.ts";
import { svgOf } from "../../../charts/images.ts";
import { Picture } from "../../../charts/Picture.tsx";
import { words as answerWords } from "../../../components/answerWords.ts";
import { useLanguage, useWords } from "../../../languages/context.ts";
import { useNotation } from "../../../languages/useNotation.ts";
import { Sheet, type SheetColumn } from "../../../records/Sheet.tsx";
import "../../../charts/charts.css";

interface ResultChartProps<T> {
  title: string;
  /** What the chart draws, with its unit. */
  subtitle: string;
  /** Draws it; null when there is nothing to draw. */
  draw: ((width: number) => Drawing) | null;
  origin: Origin;
  /** Name of files of the picture, without release and ending. */
  name: string;
  rows: readonly T[];
  columns: readonly SheetColumn<T>[];
}

/** A result as a chart, or as the table of all that the chart draws. */
export function ResultChart<T>({ title, subtitle, draw, origin, name, rows, columns }: ResultChartProps<T>) {
  const say = useWords(answerWords);
  const language = useLanguage();
  const notation = useNotation();
  const [view, setView] = useState<"chart" | "table">("chart");
  const svg = () =>
    svgOf(draw!, { title, subtitle, notes: "", ...originTextsOf(origin, language, notation, location.origin) }, { measure: measureText });
  return (
    <>
      <div class="views" role="group" aria-label={`${say.view}: ${title}`}>
        {(["chart", "table"] as const).map((other) => (
          <button type="button" key={other} aria-pressed={view === other} onClick={() => setView(other)}>
            {say[other]}
          </button>
        ))}
      </div>
      {view === "table" || draw === null ? (
        <Sheet title={title} rows={rows} columns={columns} />
      ) : (
        <figure class="answer-chart">
          <style>{colourSheet}</style>
          <figcaption class="chart-subtitle">{subtitle}</figcaption>
          <Picture draw={draw} />
          <ImageButtons svg={svg} name={(ending) => `${name}-${origin.release}.${ending}`} />
        </figure>
      )}
    </>
  );
}
