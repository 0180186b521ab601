import type { Words } from "../../../languages/language.ts";

interface GradeWords {
  title: string;
  text: (before: number, after: number) => string;
  before: string;
  after: string;
  stayers: (share: string, organisations: string) => string;
  withheld: string;
  missing: string;
  same: string;
  shade: string;
  organisations: string;
  share: string;
}

const years = (count: number) => (count === 1 ? "year" : "years");

/** Texts of grades before and after support. */
export const words: Words<GradeWords> = {
  vi: {
    title: "Xếp loại trước và sau hỗ trợ",
    text: (before, after) =>
      `Cùng những tổ chức ấy được xếp loại ${before} năm trước khi bắt đầu hỗ trợ (hàng) và ${after} năm sau đó (cột). Mỗi ô: số tổ chức và tỷ lệ trong số tổ chức cùng xếp loại trước hỗ trợ. Đây là mô tả, không phải tác động: mọi tổ chức đều có thể đã thay đổi.`,
    before: "Trước hỗ trợ",
    after: "Sau hỗ trợ",
    stayers: (share, organisations) => `${share} trong ${organisations} tổ chức giữ nguyên xếp loại.`,
    withheld: "Bảng được giữ kín vì quá ít tổ chức có xếp loại ở cả hai năm.",
    missing: "Không có tổ chức nào có xếp loại ở cả hai năm.",
    same: "Ô có khung: giữ nguyên xếp loại.",
    shade: "Nền càng đậm, tỷ lệ càng cao.",
    organisations: "Số tổ chức",
    share: "Tỷ lệ, %",
  },
  en: {
    title: "Grades before and after support",
    text: (before, after) =>
      `The same organisations graded ${before} ${years(before)} before support began (rows) and ${after} ${years(after)} after it (columns). Each cell has the organisations and their share among those with the same grade before support. This is a description, not an effect: all organisations may have changed.`,
    before: "Before support",
    after: "After support",
    stayers: (share, organisations) => `${share} of ${organisations} organisations kept their grade.`,
    withheld: "The matrix is withheld, because too few organisations were graded in both years.",
    missing: "No organisation was graded in both years.",
    same: "Cells with a frame: the same grade.",
    shade: "The darker the ground, the larger the share.",
    organisations: "Organisations",
    share: "Share, %",
  },
};
