import type { Answer } from "../answers/answer.ts";
import type { Language, Words } from "../languages/language.ts";
import type { Notation } from "../languages/notation.ts";
import type { ChartData } from "./chartData.ts";
import { raised } from "./units.ts";

/** Texts that a picture of a chart carries, so that it says by itself what it shows and where it is from. */
export interface ImageTexts {
  readonly title: string;
  /** Figure, and what of each further dimension is drawn. */
  readonly subtitle: string;
  /** Breaks in what is drawn; empty without any. */
  readonly notes: string;
  readonly source: string;
  /** Null when the figures are of real organisations. */
  readonly synthetic: string | null;
  readonly citation: string;
}

/** Where figures are from. */
export interface Origin extends Pick<Answer, "release" | "publishedOn" | "isSynthetic"> {
  readonly citation: Pick<Answer["citation"], "text" | "url">;
}

interface ImageWords {
  source: (release: string, day: string) => string;
  synthetic: string;
  citation: string;
}

const words: Words<ImageWords> = {
  vi: {
    source: (release, day) => `Nguồn: Kinh tế tập thể, đợt công bố ${release}, ${day}. Giấy phép: CC BY 4.0.`,
    synthetic: "Số liệu mô phỏng: không mô tả tổ chức có thật nào.",
    citation: "Trích dẫn",
  },
  en: {
    source: (release, day) => `Source: Collective Economy, release ${release}, ${day}. Licence: CC BY 4.0.`,
    synthetic: "Synthetic data: no real organisation is described.",
    citation: "Citation",
  },
};

/** Figure, and what of each further dimension is drawn. The axis has the unit. */
export function subtitleOf(data: ChartData): string {
  return [raised(data.figure.title), ...data.fixed.map(({ dimension, member }) => `${dimension.title}: ${member.label}`)].join(" · ");
}

/** The texts of a picture; `origin` is the address of the platform, for the citation. */
export function imageTextsOf(
  answer: Answer,
  data: ChartData,
  title: string | null,
  language: Language,
  notation: Notation,
  origin: string,
): ImageTexts {
  return {
    title: raised(title ?? answer.title),
    subtitle: subtitleOf(data),
    notes: data.breaks.map((other) => other.text).join(" "),
    ...originTextsOf(answer, language, notation, origin),
  };
}

/** What a picture says of where its figures are from. */
export function originTextsOf(
  { release, publishedOn, isSynthetic, citation: { text, url } }: Origin,
  language: Language,
  notation: Notation,
  origin: string,
): Pick<ImageTexts, "source" | "synthetic" | "citation"> {
  const say = words[language];
  return {
    source: say.source(release, notation.day(publishedOn)),
    synthetic: isSynthetic ? say.synthetic : null,
    citation: `${say.citation}: ${url ? text.replace(url, new URL(url, origin).href) : text}`,
  };
}

/** Name of the file of a picture: cube, dimensions, figure and release, as in the address of the question. */
export function imageName(answer: Answer, data: ChartData, ending: "svg" | "png"): string {
  const parts = [
    answer.cube,
    ...answer.dimensions.map(({ name }) => name),
    data.figure.name,
    ...data.fixed.map(({ member }) => member.code),
    answer.release,
  ];
  const name = parts
    .filter(Boolean)
    .join("-")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^A-Za-z0-9._-]+/g, "-");
  return `${name.slice(0, 120)}.${ending}`;
}
