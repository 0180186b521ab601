import type { IndicatorKind, OfficialComparisonKind, RatioSide } from "../../generated/schema.ts";
import type { Words } from "../../languages/language.ts";

interface OfficialPageWords {
  title: string;
  lead: string;
  indicator: string;
  none: string;
  missing: (indicator: string) => string;
  nearest: (indicator: string) => string;
  unit: string;
  count: string;
  kinds: Record<IndicatorKind, string>;
  alone: string;
  comparisons: Record<OfficialComparisonKind, { readonly title: string; readonly text: string }>;
  target: string;
  noActual: string;
  computed: string;
  sides: Record<RatioSide, string>;
  why: string;
  obstacles: string;
  attainment: string;
  difference: string;
  same: string;
  all: (figures: string) => string;
  about: string;
}

/** Texts of the page of official figures. */
export const words: Words<OfficialPageWords> = {
  vi: {
    title: "Số liệu chính thức",
    lead: "Số liệu đúng như các văn bản nguồn đã công bố, mỗi số kèm nguồn, kỳ số liệu và đơn vị tính. Khi hai nguồn nói khác nhau về cùng một việc, cả hai được đặt cạnh nhau cùng lý do; không số nào được cộng hay lấy bình quân với số khác.",
    indicator: "Chỉ tiêu",
    none: "Chưa có số liệu chính thức nào trong cơ sở dữ liệu.",
    missing: (indicator) => `Không có chỉ tiêu “${indicator}”; trang đang hiện chỉ tiêu khác.`,
    nearest: (indicator) => `Gần nhất: ${indicator}.`,
    unit: "Đơn vị tính",
    count: "số lượng",
    kinds: {
      FLOW: "Số thời kỳ: có thể cộng theo địa bàn và theo thời gian.",
      STOCK: "Số thời điểm: có thể cộng theo địa bàn, không cộng theo thời gian.",
      RATIO: "Số tương đối hoặc bình quân: không cộng.",
    },
    alone: "Không có hai nguồn nào nêu số cho cùng một kỳ, địa bàn và phân tổ của chỉ tiêu này.",
    comparisons: {
      SOURCES: {
        title: "Các nguồn nói khác nhau ở đâu",
        text: "Cùng chỉ tiêu, kỳ, địa bàn và phân tổ, do hai nguồn công bố. Nền tảng không chọn nguồn nào đúng hơn.",
      },
      TARGET: {
        title: "Mục tiêu và thực hiện",
        text: "Mục tiêu của văn bản cạnh số thực hiện gần nhất. Mức đạt chỉ được tính khi hai số so sánh được với nhau.",
      },
      RATIO: {
        title: "Tỷ lệ công bố và tỷ lệ tính lại",
        text: "Tỷ lệ hoặc bình quân mà nguồn công bố, cạnh kết quả tính từ tử số và mẫu số đã công bố.",
      },
      SERIES: {
        title: "Chỗ thay đổi đột ngột trong chuỗi",
        text: "Hai số liền nhau trong cùng một chuỗi mà mức thay đổi lớn khác thường.",
      },
    },
    target: "Mục tiêu",
    noActual: "Chưa có số thực hiện được công bố.",
    computed: "Tính lại từ các số thành phần",
    sides: { NUMERATOR: "Tử số", DENOMINATOR: "Mẫu số" },
    why: "Lưu ý khi so sánh:",
    obstacles: "Không so sánh được, vì:",
    attainment: "Mức đạt",
    difference: "Chênh lệch",
    same: "Hai số bằng nhau.",
    all: (figures) => `Tất cả ${figures} số liệu đã công bố của chỉ tiêu này`,
    about: "Địa bàn, phân tổ",
  },
  en: {
    title: "Official figures",
    lead: "Figures as their source documents published them, each with source, period and unit. Where two sources disagree about the same thing, both stand side by side with the reasons; none is added to or averaged with another.",
    indicator: "Indicator",
    none: "The register holds no official figures yet.",
    missing: (indicator) => `There is no indicator “${indicator}”; another one is shown.`,
    nearest: (indicator) => `Nearest: ${indicator}.`,
    unit: "Unit",
    count: "number",
    kinds: {
      FLOW: "A flow: may be added over areas and periods.",
      STOCK: "A stock: may be added over areas, never over time.",
      RATIO: "A ratio or mean: never added.",
    },
    alone: "No two sources state this indicator for the same period, area and breakdown.",
    comparisons: {
      SOURCES: {
        title: "Where sources differ",
        text: "The same indicator, period, area and breakdown, published by two sources. The platform prefers neither.",
      },
      TARGET: {
        title: "Targets and actual values",
        text: "The target of a document beside the nearest actual value. Attainment is given only where the two can be compared.",
      },
      RATIO: {
        title: "Ratios as published and as computed",
        text: "A ratio or mean that a source published, beside the result of its published numerator and denominator.",
      },
      SERIES: { title: "Jumps in the series", text: "Two figures in a row of one series with an unusually large change." },
    },
    target: "Target",
    noActual: "No actual value has been published.",
    computed: "Computed from its parts",
    sides: { NUMERATOR: "Numerator", DENOMINATOR: "Denominator" },
    why: "To bear in mind:",
    obstacles: "Not comparable, because:",
    attainment: "Attainment",
    difference: "Difference",
    same: "The two are equal.",
    all: (figures) => `All ${figures} published figures of this indicator`,
    about: "Area, breakdown",
  },
};
