import { useState } from "preact/hooks";
import type { Answer } from "../answers/answer.ts";
import { useLanguage, useWords } from "../languages/context.ts";
import type { ChartData } from "./chartData.ts";
import type { Pen } from "./drawing/pen.ts";
import { imageName, imageTextsOf } from "./imageTexts.ts";
import { pngOf, save, svgOf } from "./images.ts";
import { words } from "./words.ts";

interface ImageButtonsProps {
  answer: Answer;
  data: ChartData;
  title: string | null;
  pen: Pen;
  hasOwnScales: boolean;
}

/** Downloads of the chart as a picture. */
export function ImageButtons({ answer, data, title, pen, hasOwnScales }: ImageButtonsProps) {
  const say = useWords(words);
  const language = useLanguage();
  const [hasFailed, setHasFailed] = useState(false);
  const svg = () => svgOf(data, imageTextsOf(answer, data, title, language, pen.notation, location.origin), pen, hasOwnScales);
  const saveSvg = () => save(new Blob([svg().text], { type: "image/svg+xml" }), imageName(answer, data, "svg"));
  const savePng = () => {
    setHasFailed(false);
    pngOf(svg()).then(
      (png) => save(png, imageName(answer, data, "png")),
      () => setHasFailed(true),
    );
  };
  return (
    <div class="chart-images" role="group" aria-label={say.images}>
      <button type="button" onClick={savePng}>
        {say.png}
      </button>
      <button type="button" onClick={saveSvg}>
        {say.svg}
      </button>
      {hasFailed && <span role="alert">{say.failed}</span>}
    </div>
  );
}
