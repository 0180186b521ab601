import type {
  ChainStage,
  DesignationLevel,
  LenderKind,
  ModelStatus,
  ObservationStatus,
  Origin,
  OutcomeKind,
  PartnerKind,
  ProposalDecision,
} from "../generated/schema.ts";
import type { Words } from "../languages/language.ts";

interface Names {
  stage: Readonly<Record<ChainStage, string>>;
  partner: Readonly<Record<PartnerKind, string>>;
  lender: Readonly<Record<LenderKind, string>>;
  level: Readonly<Record<DesignationLevel, string>>;
  status: Readonly<Record<ModelStatus, string>>;
  decision: Readonly<Record<ProposalDecision, string>>;
  outcome: Readonly<Record<OutcomeKind, string>>;
  origin: Readonly<Record<Origin, string>>;
  observation: Readonly<Record<ObservationStatus, string>>;
}

/** Stages of a chain, from input to consumption. */
export const stages: readonly ChainStage[] = ["INPUT", "PRODUCTION", "PROCESSING", "TRADE", "CONSUMPTION"];

/** Names of what records are marked with. */
export const names: Words<Names> = {
  vi: {
    stage: { INPUT: "Đầu vào", PRODUCTION: "Sản xuất", PROCESSING: "Chế biến", TRADE: "Thương mại", CONSUMPTION: "Tiêu thụ" },
    partner: {
      COOPERATIVE: "Hợp tác xã, liên hiệp, tổ hợp tác",
      ENTERPRISE: "Doanh nghiệp",
      HOUSEHOLD: "Hộ gia đình",
      TRADER: "Thương lái",
      RETAILER: "Nhà bán lẻ",
      OTHER: "Đối tác khác",
    },
    lender: {
      BANK: "Ngân hàng thương mại",
      COOPERATIVE_FUND: "Quỹ hỗ trợ phát triển hợp tác xã",
      CREDIT_FUND: "Quỹ tín dụng nhân dân",
      POLICY_BANK: "Ngân hàng chính sách xã hội",
      OTHER: "Bên cho vay khác",
    },
    level: { NATIONAL: "Quốc gia", REGIONAL: "Vùng", PROVINCIAL: "Địa phương", OCOP: "Sản phẩm OCOP" },
    status: {
      PROPOSED: "Đề xuất",
      APPRAISING: "Đang thẩm định",
      APPROVED: "Đã phê duyệt",
      RUNNING: "Đang triển khai",
      ACCEPTED: "Đã nghiệm thu",
      CLOSED: "Đã quyết toán",
      CANCELLED: "Đã hủy",
    },
    decision: { APPROVED: "Phê duyệt", REJECTED: "Không phê duyệt", WITHDRAWN: "Rút hồ sơ" },
    outcome: { BASELINE: "Trước hỗ trợ", TARGET: "Mục tiêu", ACTUAL: "Thực hiện" },
    origin: {
      COLLECTED: "Liên minh hợp tác xã cấp tỉnh báo cáo",
      REPORTED: "Nêu trong một nguồn đã công bố",
      SYNTHETIC: "Mô phỏng, không có thật",
    },
    observation: {
      A: "bình thường",
      B: "gián đoạn chuỗi",
      E: "số ước tính",
      O: "không có báo cáo",
      P: "số sơ bộ",
      Q: "không công bố (để bảo mật)",
      U: "độ tin cậy thấp",
    },
  },
  en: {
    stage: { INPUT: "Inputs", PRODUCTION: "Production", PROCESSING: "Processing", TRADE: "Trade", CONSUMPTION: "Consumption" },
    partner: {
      COOPERATIVE: "Cooperatives, unions and groups",
      ENTERPRISE: "Enterprises",
      HOUSEHOLD: "Households",
      TRADER: "Traders",
      RETAILER: "Retailers",
      OTHER: "Other partners",
    },
    lender: {
      BANK: "Commercial bank",
      COOPERATIVE_FUND: "Cooperative development fund",
      CREDIT_FUND: "People’s credit fund",
      POLICY_BANK: "Bank for social policies",
      OTHER: "Other lender",
    },
    level: { NATIONAL: "National", REGIONAL: "Regional", PROVINCIAL: "Provincial", OCOP: "OCOP product" },
    status: {
      PROPOSED: "Proposed",
      APPRAISING: "Being appraised",
      APPROVED: "Approved",
      RUNNING: "Running",
      ACCEPTED: "Accepted",
      CLOSED: "Closed",
      CANCELLED: "Cancelled",
    },
    decision: { APPROVED: "Approved", REJECTED: "Rejected", WITHDRAWN: "Withdrawn" },
    outcome: { BASELINE: "Baseline", TARGET: "Target", ACTUAL: "Actual" },
    origin: {
      COLLECTED: "Reported by a provincial alliance",
      REPORTED: "Named in a published source",
      SYNTHETIC: "Synthetic, not real",
    },
    observation: {
      A: "normal",
      B: "break in the series",
      E: "estimate",
      O: "not reported",
      P: "provisional",
      Q: "withheld to protect respondents",
      U: "low reliability",
    },
  },
};
