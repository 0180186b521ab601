import type { Words } from "../languages/language.ts";

interface AnswerWords {
  view: string;
  chart: string;
  table: string;
  explore: string;
  source: (release: string, day: string) => string;
  synthetic: string;
  withheld: (cells: number) => string;
  lineage: string;
  files: string;
  notes: (count: number) => string;
  citation: string;
  permanent: string;
}

/** Texts around an answer. */
export const words: Words<AnswerWords> = {
  vi: {
    view: "Cách xem",
    chart: "Biểu đồ",
    table: "Bảng",
    explore: "Mở trong phần tra cứu",
    source: (release, day) => `Nguồn: Kinh tế tập thể, đợt công bố ${release}, ${day}.`,
    synthetic: "Số liệu mô phỏng.",
    withheld: (cells) => `${cells} ô không công bố để bảo mật.`,
    lineage: "Số liệu từ đâu ra",
    files: "Tải về",
    notes: (count) => `Ghi chú và trích dẫn (${count})`,
    citation: "Trích dẫn",
    permanent: "Địa chỉ cố định",
  },
  en: {
    view: "View",
    chart: "Chart",
    table: "Table",
    explore: "Open in the explorer",
    source: (release, day) => `Source: Collective Economy, release ${release}, ${day}.`,
    synthetic: "Synthetic data.",
    withheld: (cells) => `${cells} cells are withheld to protect respondents.`,
    lineage: "Where it comes from",
    files: "Download",
    notes: (count) => `Notes and citation (${count})`,
    citation: "Citation",
    permanent: "Permanent address",
  },
};
