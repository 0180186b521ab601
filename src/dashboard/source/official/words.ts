import type { ValueKind, ValueLimit } from "../generated/schema.ts";
import type { Words } from "../languages/language.ts";

interface OfficialWords {
  limits: Record<ValueLimit, (value: string) => string>;
  kinds: Record<ValueKind, string>;
  endOfYear: (year: string) => string;
  year: (year: string) => string;
  met: string;
  missed: string;
  notComparable: string;
  noActual: string;
  /** A source document by its code, as the reasons of comparisons name it. */
  document: (code: string) => string;
  /** Headings of tables, after that of what the rows are about. */
  columns: readonly string[];
}

/** Texts of what official sources say. */
export const words: Words<OfficialWords> = {
  vi: {
    limits: { EQ: (value) => value, GT: (value) => `trên ${value}`, LT: (value) => `gần ${value}` },
    kinds: { ACTUAL: "số chính thức", ESTIMATE: "số ước tính", PRELIMINARY: "số sơ bộ", TARGET: "mục tiêu" },
    endOfYear: (year) => `cuối năm ${year}`,
    year: (year) => `năm ${year}`,
    met: "đạt",
    missed: "chưa đạt",
    notComparable: "không so sánh được",
    noActual: "chưa có số thực hiện được công bố",
    document: (code) => `văn bản ${code}`,
    columns: ["Kỳ số liệu", "Số liệu", "Loại số liệu", "Nguồn", "Ghi chú"],
  },
  en: {
    limits: { EQ: (value) => value, GT: (value) => `over ${value}`, LT: (value) => `nearly ${value}` },
    kinds: { ACTUAL: "final", ESTIMATE: "estimate", PRELIMINARY: "provisional", TARGET: "target" },
    endOfYear: (year) => `end of ${year}`,
    year: (year) => year,
    met: "met",
    missed: "not met",
    notComparable: "not comparable",
    noActual: "no actual value published",
    document: (code) => `document ${code}`,
    columns: ["Period", "Value", "Kind", "Source", "Note"],
  },
};
