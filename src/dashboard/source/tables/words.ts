import type { Words } from "../languages/language.ts";

interface TableWords {
  sort: string;
  size: (rows: number, columns: number) => string;
  withheld: string;
  nothing: string;
  layout: string;
  rows: string;
  columns: string;
  move: (dimension: string) => string;
  moved: (dimension: string, side: string) => string;
  howToMove: string;
}

/** Texts of tables. */
export const words: Words<TableWords> = {
  vi: {
    sort: "Sắp xếp theo cột này",
    size: (rows, columns) => `${rows.toLocaleString("vi-VN")} dòng, ${columns.toLocaleString("vi-VN")} cột`,
    withheld: "Quá ít đơn vị hoặc một đơn vị chiếm phần lớn, nên con số không được công bố.",
    nothing: "Không có đơn vị nào thuộc ô này, hoặc chỉ tiêu không áp dụng.",
    layout: "Bố cục của bảng",
    rows: "Dòng",
    columns: "Cột",
    move: (dimension) => `${dimension}: chuyển sang dòng hoặc cột`,
    moved: (dimension, side) => `Đã chuyển ${dimension} sang ${side}.`,
    howToMove: "Kéo thả, hoặc bấm Enter để chuyển giữa dòng và cột, phím mũi tên để đổi thứ tự.",
  },
  en: {
    sort: "Sort by this column",
    size: (rows, columns) => `${rows.toLocaleString("en-GB")} rows, ${columns.toLocaleString("en-GB")} columns`,
    withheld: "Too few units, or one unit makes up most of it, so the figure is not published.",
    nothing: "No unit belongs to the cell, or the figure does not apply.",
    layout: "Layout of the table",
    rows: "Rows",
    columns: "Columns",
    move: (dimension) => `${dimension}: move between rows and columns`,
    moved: (dimension, side) => `${dimension} moved to ${side}.`,
    howToMove: "Drag, or press Enter to move between rows and columns and the arrow keys to change the order.",
  },
};
