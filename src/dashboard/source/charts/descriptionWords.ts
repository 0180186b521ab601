import type { Words } from "../languages/language.ts";

interface DescriptionWords {
  fixed: (members: readonly string[]) => string;
  highest: (where: string, value: string) => string;
  lowest: (where: string, value: string) => string;
  same: (value: string) => string;
  rose: (from: string, to: string, first: string, last: string, change: string) => string;
  fell: (from: string, to: string, first: string, last: string, change: string) => string;
  stayed: (from: string, to: string, value: string) => string;
  mostRisen: (from: string, to: string, where: string, change: string) => string;
  mostFallen: (from: string, to: string, where: string, change: string) => string;
  leastRisen: (where: string, change: string) => string;
  leastFallen: (where: string, change: string) => string;
  inYear: (where: string, year: string) => string;
  broken: (year: string) => string;
  withoutValue: (count: number) => string;
  none: (members: readonly string[]) => string;
  overlapping: string;
  total: string;
  points: string;
}

/** Sentences that say what a chart shows. */
export const words: Words<DescriptionWords> = {
  vi: {
    fixed: (members) => `Phạm vi: ${members.join("; ")}.`,
    highest: (where, value) => `Cao nhất: ${where} (${value})`,
    lowest: (where, value) => `thấp nhất: ${where} (${value}).`,
    same: (value) => `Mọi giá trị đều bằng ${value}.`,
    rose: (from, to, first, last, change) => `Từ năm ${from} đến năm ${to} tăng từ ${first} lên ${last} (${change}).`,
    fell: (from, to, first, last, change) => `Từ năm ${from} đến năm ${to} giảm từ ${first} xuống ${last} (${change}).`,
    stayed: (from, to, value) => `Năm ${from} và năm ${to} bằng nhau: ${value}.`,
    mostRisen: (from, to, where, change) => `Từ năm ${from} đến năm ${to}, tăng nhiều nhất: ${where} (${change})`,
    mostFallen: (from, to, where, change) => `Từ năm ${from} đến năm ${to}, giảm nhiều nhất: ${where} (${change})`,
    leastRisen: (where, change) => `tăng ít nhất: ${where} (${change}).`,
    leastFallen: (where, change) => `giảm ít nhất: ${where} (${change}).`,
    inYear: (where, year) => `${where}, năm ${year}`,
    broken: (year) => `Chuỗi số liệu gián đoạn từ năm ${year}, nên không so sánh năm đầu với năm cuối.`,
    withoutValue: (count) => `${count} ô không có giá trị.`,
    none: (members) => `Không có giá trị nào: ${members.join("; ")}.`,
    overlapping: "Khoảng tin cậy 95 % của hai giá trị này giao nhau, nên khác biệt có thể do ngẫu nhiên.",
    total: "Tổng số",
    points: "điểm phần trăm",
  },
  en: {
    fixed: (members) => `Shown: ${members.join("; ")}.`,
    highest: (where, value) => `Highest: ${where} (${value})`,
    lowest: (where, value) => `lowest: ${where} (${value}).`,
    same: (value) => `All values are ${value}.`,
    rose: (from, to, first, last, change) => `From ${from} to ${to} it rose from ${first} to ${last} (${change}).`,
    fell: (from, to, first, last, change) => `From ${from} to ${to} it fell from ${first} to ${last} (${change}).`,
    stayed: (from, to, value) => `${from} and ${to} are equal: ${value}.`,
    mostRisen: (from, to, where, change) => `From ${from} to ${to} the largest rise: ${where} (${change})`,
    mostFallen: (from, to, where, change) => `From ${from} to ${to} the largest fall: ${where} (${change})`,
    leastRisen: (where, change) => `the smallest rise: ${where} (${change}).`,
    leastFallen: (where, change) => `the smallest fall: ${where} (${change}).`,
    inYear: (where, year) => `${where}, ${year}`,
    broken: (year) => `The series has a break in ${year}, so its first and last years are not compared.`,
    withoutValue: (count) => (count === 1 ? "1 cell has no value." : `${count} cells have no value.`),
    none: (members) => `Without any value: ${members.join("; ")}.`,
    overlapping: "Their 95 % confidence intervals overlap, so the difference may be due to chance.",
    total: "Total",
    points: "percentage points",
  },
};
