import { useState } from "preact/hooks";
import { useWords } from "../languages/context.ts";
import { pngOf, save, type Svg } from "./images.ts";
import { words } from "./words.ts";

interface ImageButtonsProps {
  /** Draws the picture. */
  svg: () => Svg;
  /** Name of the file. */
  name: (ending: "svg" | "png") => string;
}

/** Downloads of a chart as a picture. */
export function ImageButtons({ svg, name }: ImageButtonsProps) {
  const say = useWords(words);
  const [hasFailed, setHasFailed] = useState(false);
  const saveSvg = () => save(new Blob([svg().text], { type: "image/svg+xml" }), name("svg"));
  const savePng = () => {
    setHasFailed(false);
    pngOf(svg()).then(
      (png) => save(png, name("png")),
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
