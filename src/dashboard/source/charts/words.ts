import type { Status } from "../answers/answer.ts";
import type { Words } from "../languages/language.ts";

interface ChartWords {
  none: string;
  empty: string;
  choose: string;
  figure: string;
  svg: string;
  png: string;
  failed: string;
  images: string;
  interval: (lower: string, upper: string) => string;
  intervals: string;
  status: Readonly<Record<Status, string>>;
  others: (count: number) => string;
  isBreak: string;
  isOfAreas: string;
  ownScales: string;
}

/** Texts of charts. */
export const words: Words<ChartWords> = {
  vi: {
    none: "Chỉ có một con số, nên không có gì để so sánh trên biểu đồ; hãy xem bảng.",
    empty: "Không có con số nào để vẽ: các ô đều thiếu số liệu hoặc không công bố để bảo mật.",
    choose: "Phần được vẽ",
    figure: "Số liệu",
    svg: "Tải hình SVG",
    png: "Tải hình PNG",
    failed: "Trình duyệt không tạo được hình PNG; hãy tải hình SVG.",
    images: "Tải biểu đồ",
    interval: (lower, upper) => `khoảng tin cậy 95 %: ${lower} – ${upper}`,
    intervals: "khoảng tin cậy 95 %",
    status: {
      B: "gián đoạn chuỗi số liệu",
      E: "số ước tính",
      O: "thiếu số liệu",
      P: "số sơ bộ",
      Q: "không công bố để bảo mật",
      U: "độ tin cậy thấp",
    },
    others: (count) => `${count} đường khác (di chuột hoặc chạm để xem tên)`,
    isBreak: "gián đoạn",
    isOfAreas: "đổi địa giới",
    ownScales: "Mỗi ô một thang đo",
  },
  en: {
    none: "There is a single figure, so a chart has nothing to compare; see the table.",
    empty: "There are no figures to draw: all cells are missing or withheld to protect respondents.",
    choose: "What is drawn",
    figure: "Figure",
    svg: "Download SVG",
    png: "Download PNG",
    failed: "The browser could not make a PNG; download the SVG instead.",
    images: "Download the chart",
    interval: (lower, upper) => `95 % confidence interval: ${lower} – ${upper}`,
    intervals: "95 % confidence interval",
    status: {
      B: "break in the series",
      E: "estimated",
      O: "missing",
      P: "provisional",
      Q: "withheld to protect respondents",
      U: "low reliability",
    },
    others: (count) => `${count} other lines (point at or touch one for its name)`,
    isBreak: "break",
    isOfAreas: "new areas",
    ownScales: "A scale of its own for each panel",
  },
};

export type { ChartWords };
