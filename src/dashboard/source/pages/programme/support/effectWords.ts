import type { MissingEffect } from "../../../generated/schema.ts";
import type { Words } from "../../../languages/language.ts";
import type { Outcome } from "./outcomes.ts";

interface EffectWords {
  title: (outcome: string) => string;
  text: string;
  outcome: string;
  outcomes: Readonly<Record<Outcome, string>>;
  unknownOutcome: (name: string) => string;
  /** The overall effect in words. */
  overall: Readonly<Record<"up" | "down" | "unclear", (outcome: string, percent: string) => string>>;
  interval: (lower: string, upper: string) => string;
  noOverall: string;
  counts: (treated: string, compared: string) => string;
  subtitle: (outcome: string) => string;
  axis: string;
  before: string;
  after: string;
  intervals: string;
  band: string;
  start: string;
  columns: { year: string; effect: string; interval: string; band: string };
  /** How many effects of one cohort in one year are not shown. */
  withheld: (number: string, all: string) => string;
  missing: (number: string, all: string) => string;
  reasons: Readonly<Record<MissingEffect, string>>;
}

export type { EffectWords };

/** Texts of the effect of support on an outcome. */
export const words: Words<EffectWords> = {
  vi: {
    title: (outcome) => `Tác động của hỗ trợ đến ${outcome}`,
    text: "Mỗi điểm là chênh lệch, khoảng bao nhiêu phần trăm, giữa thay đổi của hợp tác xã được hỗ trợ và thay đổi của hợp tác xã chưa được hỗ trợ. Từ năm bắt đầu hỗ trợ trở đi, thay đổi tính từ năm liền trước hỗ trợ; các năm trước đó, tính từ năm liền trước, và phải gần số không nếu hai bên vốn thay đổi như nhau.",
    outcome: "Kết quả",
    outcomes: { REVENUE: "doanh thu", WORKER_INCOME: "thu nhập của lao động", WORKERS: "số lao động", MEMBERS: "số thành viên" },
    unknownOutcome: (name) => `Ở đây không có kết quả “${name}”. Hãy chọn một kết quả dưới đây; đang xem:`,
    overall: {
      up: (outcome, percent) => `Hỗ trợ làm ${outcome} tăng khoảng ${percent}, bình quân các năm từ khi bắt đầu hỗ trợ`,
      down: (outcome, percent) => `Hỗ trợ làm ${outcome} giảm khoảng ${percent}, bình quân các năm từ khi bắt đầu hỗ trợ`,
      unclear: (outcome, percent) =>
        `Không phân biệt được với không có tác động: ước lượng cho ${outcome} là khoảng ${percent}, bình quân các năm từ khi bắt đầu hỗ trợ`,
    },
    interval: (lower, upper) => `khoảng tin cậy 95 %: ${lower} đến ${upper}`,
    noOverall: "Không có ước lượng chung nào được công bố.",
    counts: (treated, compared) => `Có ${treated} tổ chức được hỗ trợ, so sánh với ${compared} tổ chức chưa bao giờ được hỗ trợ.`,
    subtitle: (outcome) => `Tác động đến ${outcome}, khoảng %, theo số năm từ khi bắt đầu hỗ trợ`,
    axis: "số năm từ khi bắt đầu hỗ trợ",
    before: "trước hỗ trợ",
    after: "từ khi bắt đầu hỗ trợ",
    intervals: "khoảng tin cậy 95 % của từng năm",
    band: "dải chứa mọi năm cùng lúc với 95 %",
    start: "bắt đầu hỗ trợ",
    columns: {
      year: "Số năm từ khi bắt đầu hỗ trợ",
      effect: "Tác động, khoảng %",
      interval: "Khoảng tin cậy 95 %",
      band: "Dải cho mọi năm cùng lúc, 95 %",
    },
    withheld: (number, all) =>
      `Trong ${all} tác động của một nhóm năm trong một năm, ${number} được giữ kín để bảo vệ bên báo cáo và không tham gia bình quân.`,
    missing: (number, all) => `Trong ${all} tác động của một nhóm năm trong một năm, ${number} không tính được, theo lý do:`,
    reasons: {
      COLLINEAR_COVARIATES: "một hiệp biến không đổi hoặc trùng với hiệp biến khác",
      NO_BASE_PERIOD: "không có năm nào trước hỗ trợ để so sánh",
      NO_COMPARISON: "không tổ chức so sánh nào có báo cáo ở cả hai năm",
      NO_OVERLAP: "hai bên không có tổ chức nào giống nhau",
      NO_TREATED: "không tổ chức được hỗ trợ nào có báo cáo ở cả hai năm",
      ONE_TREATED: "chỉ một tổ chức được hỗ trợ có báo cáo ở cả hai năm",
      TOO_FEW_COMPARED: "quá ít tổ chức so sánh",
    },
  },
  en: {
    title: (outcome) => `Effect of support on ${outcome}`,
    text: "Each point is the difference, in about per cent, between the change at supported cooperatives and the change at cooperatives not yet supported. From the year in which support began, changes count from the last year before it; in earlier years they count from the year before, and should be near zero if both sides changed alike.",
    outcome: "Outcome",
    outcomes: {
      REVENUE: "revenue",
      WORKER_INCOME: "income of workers",
      WORKERS: "the number of workers",
      MEMBERS: "the number of members",
    },
    unknownOutcome: (name) => `There is no outcome “${name}” here. Choose one below; now shown:`,
    overall: {
      up: (outcome, percent) => `Support raised ${outcome} by about ${percent}, the mean over years from the start of support`,
      down: (outcome, percent) => `Support lowered ${outcome} by about ${percent}, the mean over years from the start of support`,
      unclear: (outcome, percent) =>
        `It cannot be distinguished from no effect: the estimate for ${outcome} is about ${percent}, the mean over years from the start of support`,
    },
    interval: (lower, upper) => `95% confidence interval: ${lower} to ${upper}`,
    noOverall: "No overall estimate is shown.",
    counts: (treated, compared) => `${treated} supported organisations are in the comparison, and ${compared} that were never supported.`,
    subtitle: (outcome) => `Effect on ${outcome}, about %, by years since support began`,
    axis: "years since support began",
    before: "before support",
    after: "from the start of support",
    intervals: "95% confidence interval of each year",
    band: "band that holds all years at once with 95%",
    start: "support begins",
    columns: {
      year: "Years since support began",
      effect: "Effect, about %",
      interval: "95% confidence interval",
      band: "Band for all years at once, 95%",
    },
    withheld: (number, all) =>
      `Of ${all} effects on one cohort in one year, ${number} are withheld to protect respondents and play no part in means.`,
    missing: (number, all) => `Of ${all} effects on one cohort in one year, ${number} cannot be computed, by reason:`,
    reasons: {
      COLLINEAR_COVARIATES: "a covariate is constant or repeats another",
      NO_BASE_PERIOD: "there is no year before support to compare with",
      NO_COMPARISON: "no comparison organisation reported in both years",
      NO_OVERLAP: "no organisations of both sides are alike",
      NO_TREATED: "no supported organisation reported in both years",
      ONE_TREATED: "a single supported organisation reported in both years",
      TOO_FEW_COMPARED: "there are too few comparison organisations",
    },
  },
};
