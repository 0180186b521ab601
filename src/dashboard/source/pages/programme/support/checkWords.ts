import type { EffectTarget } from "../../../generated/schema.ts";
import type { Words } from "../../../languages/language.ts";

interface CheckWords {
  title: string;
  none: string;
  preTrend: string;
  differs: (p: string) => string;
  alike: (p: string) => string;
  noPreTrend: string;
  sensitivity: string;
  targets: Readonly<Record<EffectTarget, string>>;
  breakdown: (target: string, multiple: string) => string;
  atOnce: (target: string) => string;
  noBreakdown: (target: string) => string;
  meaning: string;
  noSensitivity: string;
  beside: string;
  columns: { estimate: string; effect: string; error: string; about: string };
  /** Each estimate, and what a difference from the first one means. */
  main: string;
  mainText: string;
  twoWay: string;
  twoWayText: string;
  second: string;
  secondText: string;
  balanced: string;
  balancedText: (treated: string, compared: string) => string;
  notShown: string;
  registered: (day: string) => string;
  unregistered: string;
  specification: string;
}

/** Texts of the checks of an effect. */
export const words: Words<CheckWords> = {
  vi: {
    title: "Kiểm tra: có nên tin ước lượng này",
    none: "Không có phép kiểm tra nào vì không có tác động nào được công bố.",
    preTrend: "Trước hỗ trợ, hai bên có thay đổi như nhau không?",
    differs: (p) =>
      `Không: ngay trước hỗ trợ hai bên đã thay đổi khác nhau (p = ${p}), nên ước lượng có thể chỉ là sự khác nhau đó kéo dài.`,
    alike: (p) =>
      `Không thấy khác nhau rõ rệt (p = ${p}). Đây chỉ là bằng chứng yếu: phép kiểm định này thường bỏ sót những khác nhau đáng kể.`,
    noPreTrend: "Không có năm nào trước hỗ trợ để so sánh, nên không biết được.",
    sensitivity: "Nếu sau hỗ trợ hai bên vốn sẽ thay đổi khác nhau thì sao?",
    targets: { FIRST_YEAR: "năm đầu được hỗ trợ", AVERAGE: "bình quân các năm từ khi bắt đầu hỗ trợ" },
    breakdown: (target, multiple) =>
      `Với ${target}: khi xu hướng sau hỗ trợ khác nhau bằng ${multiple} lần mức khác nhau lớn nhất trước hỗ trợ, khoảng tin cậy chứa số không.`,
    atOnce: (target) => `Với ${target}: khoảng tin cậy chứa số không ngay cả khi xu hướng hai bên như nhau.`,
    noBreakdown: (target) => `Với ${target}: không bội số nào đã thử làm khoảng tin cậy chứa số không.`,
    meaning: "Bội số dưới 1 nghĩa là: khác nhau về xu hướng chỉ cần lớn như trước hỗ trợ là đủ giải thích tác động.",
    noSensitivity: "Không có năm nào trước hỗ trợ để so sánh, nên không tính được.",
    beside: "Các cách ước lượng khác, đặt cạnh nhau",
    columns: { estimate: "Cách ước lượng", effect: "Tác động, khoảng %", error: "Sai số chuẩn, điểm %", about: "Ý nghĩa" },
    main: "Ước lượng của trang này",
    mainText: "Bình quân theo quy mô nhóm, so với tổ chức chưa được hỗ trợ (Callaway và Sant’Anna).",
    twoWay: "Hiệu ứng cố định hai chiều",
    twoWayText: "Cách tính quen dùng; so sánh cả với tổ chức đã được hỗ trợ, nên sai lệch khi tác động tăng dần.",
    second: "Ước lượng thứ hai (Sun và Abraham)",
    secondText: "Tính theo cách khác từ cùng số liệu. Nếu khác quá mức sai số, hãy nghi ngờ cả hai.",
    balanced: "Chỉ tổ chức có báo cáo ở mọi năm",
    balancedText: (treated, compared) =>
      `Cùng cách tính, từ ${treated} tổ chức được hỗ trợ và ${compared} tổ chức so sánh: cho biết việc ai báo cáo có ảnh hưởng không.`,
    notShown: "không được công bố",
    registered: (day) => `Đặc tả này đã được đăng ký ngày ${day}.`,
    unregistered: "Đặc tả này chưa được đăng ký trước khi có kết quả.",
    specification: "Mã kiểm tra của đặc tả",
  },
  en: {
    title: "Checks: whether to believe this estimate",
    none: "There are no checks, because no effect is shown.",
    preTrend: "Did both sides change alike before support?",
    differs: (p) =>
      `No: they changed differently already before support (p = ${p}), so the estimate may be no more than that difference going on.`,
    alike: (p) => `There is no clear difference (p = ${p}). That is weak evidence: this test often overlooks differences that matter.`,
    noPreTrend: "There is no year before support to compare, so it is not known.",
    sensitivity: "What if both sides would have changed differently after support began?",
    targets: { FIRST_YEAR: "the first year of support", AVERAGE: "the mean over years from the start of support" },
    breakdown: (target, multiple) =>
      `For ${target}: once trends after support differ by ${multiple} times the largest difference before it, the interval contains zero.`,
    atOnce: (target) => `For ${target}: the interval contains zero even if both sides have the same trend.`,
    noBreakdown: (target) => `For ${target}: none of the multiples that were tried makes the interval contain zero.`,
    meaning: "A multiple below 1 means that differences in trends no larger than those before support would explain the effect.",
    noSensitivity: "There is no year before support to compare, so it cannot be computed.",
    beside: "Other estimates beside it",
    columns: { estimate: "Estimate", effect: "Effect, about %", error: "Standard error, % points", about: "Meaning" },
    main: "Estimate of this page",
    mainText: "Mean weighted by the size of cohorts, against organisations not yet supported (Callaway and Sant’Anna).",
    twoWay: "Two-way fixed effects",
    twoWayText: "The customary estimate; it also compares with organisations that are already supported, and is biased when effects grow.",
    second: "Second estimator (Sun and Abraham)",
    secondText: "Computed in another way from the same data. If it differs by more than the errors, doubt both.",
    balanced: "Only organisations that reported in every year",
    balancedText: (treated, compared) =>
      `The same estimate from ${treated} supported and ${compared} comparison organisations: whether it matters who reports.`,
    notShown: "not shown",
    registered: (day) => `This specification was registered on ${day}.`,
    unregistered: "This specification was not registered before its results.",
    specification: "Checksum of the specification",
  },
};
