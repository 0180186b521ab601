import type { ObservationStatus } from "../../../generated/schema.ts";
import type { Words } from "../../../languages/language.ts";

interface SurvivalWords {
  title: string;
  text: string;
  subtitle: string;
  axis: string;
  curve: string;
  interval: string;
  others: string;
  atRisk: string;
  unknown: string;
  /** Why a group has no curve. */
  noCurve: (status: ObservationStatus, ended: number) => string;
  unreliable: string;
  logRank: (p: string) => string;
  noLogRank: string;
  groups: string;
  duration: string;
  models: string;
  followed: string;
  ended: string;
  median: string;
  days: (days: string, lower: string | null, upper: string | null) => string;
  notReached: string;
  cost: string;
  steps: string;
  day: string;
  share: string;
}

export type { SurvivalWords };

/** Texts of how long chains stay active. */
export const words: Words<SurvivalWords> = {
  vi: {
    title: "Chuỗi còn hoạt động bao lâu, theo thời gian hỗ trợ",
    text: "Tỷ lệ chuỗi còn hoạt động sau khi hết hỗ trợ, theo ước lượng Kaplan–Meier với khoảng tin cậy 95 %. Số dưới mỗi hình là số chuỗi còn được theo dõi và chưa ngừng: càng ít, phần bên phải của đường càng kém chắc chắn.",
    subtitle: "Tỷ lệ chuỗi còn hoạt động, %, theo số năm từ khi hết hỗ trợ",
    axis: "số năm từ khi hết hỗ trợ",
    curve: "tỷ lệ còn hoạt động",
    interval: "khoảng tin cậy 95 %",
    others: "các nhóm khác",
    atRisk: "Số chuỗi còn được theo dõi",
    unknown: "Không rõ thời gian hỗ trợ",
    noCurve: (status, ended) =>
      status === "Q"
        ? "được giữ kín vì quá ít tổ chức được theo dõi"
        : status === "O"
          ? "chưa chuỗi nào được theo dõi"
          : ended === 0
            ? "chưa có chuỗi nào ngừng hoạt động"
            : "quá ít chuỗi đã ngừng để vẽ một bước của đường",
    unreliable: "độ tin cậy thấp: dưới mười chuỗi",
    logRank: (p) => `Kiểm định log-rank về khác nhau giữa các nhóm: p = ${p}.`,
    noLogRank: "Không đủ nhóm để kiểm định sự khác nhau.",
    groups: "Các nhóm theo thời gian hỗ trợ",
    duration: "Thời gian hỗ trợ",
    models: "Mô hình",
    followed: "Được theo dõi",
    ended: "Đã ngừng",
    median: "Trung vị, ngày (khoảng tin cậy 95 %)",
    days: (days, lower, upper) => `${days} (${lower ?? "?"}–${upper ?? "chưa đạt"})`,
    notReached: "chưa đạt: hơn một nửa còn hoạt động",
    cost: "Kinh phí nhà nước trên một chuỗi còn hoạt động",
    steps: "Các bước của đường",
    day: "Ngày từ khi hết hỗ trợ",
    share: "Còn hoạt động, %",
  },
  en: {
    title: "How long chains stay active, by duration of support",
    text: "Share of chains active after support ended, Kaplan–Meier estimates with 95 per cent confidence intervals. The numbers under each picture are chains that were still followed and had not ended: the fewer, the less certain the right part of the curve.",
    subtitle: "Share of chains still active, %, by years since support ended",
    axis: "years since support ended",
    curve: "share still active",
    interval: "95% confidence interval",
    others: "the other groups",
    atRisk: "Chains still followed",
    unknown: "Duration not known",
    noCurve: (status, ended) =>
      status === "Q"
        ? "withheld, because too few organisations are followed"
        : status === "O"
          ? "no chain has been followed yet"
          : ended === 0
            ? "no chain has ended yet"
            : "too few chains have ended for a step of the curve",
    unreliable: "low reliability: fewer than ten chains",
    logRank: (p) => `Log-rank test of a difference between the groups: p = ${p}.`,
    noLogRank: "There are too few groups to test for a difference.",
    groups: "Groups by duration of support",
    duration: "Duration of support",
    models: "Models",
    followed: "Followed",
    ended: "Ended",
    median: "Median, days (95% confidence interval)",
    days: (days, lower, upper) => `${days} (${lower ?? "?"}–${upper ?? "not reached"})`,
    notReached: "not reached: more than half are active",
    cost: "State money for each chain still active",
    steps: "Steps of the curves",
    day: "Days since support ended",
    share: "Active, %",
  },
};
