import type { Words } from "../languages/language.ts";

interface RecordWords {
  unstated: string;
  none: string;
  cut: (shown: number, all: number) => string;
  pages: string;
  first: string;
  previous: string;
  next: string;
  any: string;
  find: string;
  clear: string;
  unknown: (title: string, asked: string) => string;
}

/** Texts of lists and facts. */
export const words: Words<RecordWords> = {
  vi: {
    unstated: "chưa nêu",
    none: "Không có.",
    cut: (shown, all) => `Bảng nêu ${shown} dòng đầu trong ${all} dòng.`,
    pages: "Các trang của danh sách",
    first: "Trang đầu",
    previous: "Trang trước",
    next: "Trang sau",
    any: "Tất cả",
    find: "Tìm",
    clear: "Bỏ điều kiện",
    unknown: (title, asked) => `${title}: danh sách không có “${asked}”; hãy chọn lại.`,
  },
  en: {
    unstated: "not stated",
    none: "None.",
    cut: (shown, all) => `The table shows the first ${shown} of ${all} rows.`,
    pages: "Pages of the list",
    first: "First page",
    previous: "Previous page",
    next: "Next page",
    any: "All",
    find: "Find",
    clear: "Clear",
    unknown: (title, asked) => `${title}: the list has no “${asked}”; choose another.`,
  },
};
