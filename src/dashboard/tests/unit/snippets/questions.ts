import { type Question, questionOf } from "../../../source/questions/question.ts";

/** Questions of many kinds, by what they try. */
export const questions: Readonly<Record<string, Question>> = {
  plain: questionOf({ cube: "cooperatives", by: ["region", "year"], figures: ["cooperatives"] }),
  "filters and a range": questionOf({
    cube: "cooperatives",
    by: ["region", "year"],
    figures: ["organisations", "revenue_total", "revenue_mean", "members_mean", "share_of_women"],
    where: [
      { dimension: "year", from: 2018, to: 2024 },
      { dimension: "legal_form", codes: ["COOPERATIVE", "CREDIT_FUND"], isExcluded: false },
      { dimension: "field", codes: ["AGRI"], isExcluded: true },
    ],
  }),
  totals: questionOf({ cube: "funding", by: ["year", "funding_source"], figures: ["approved_total", "paid_total"], totals: true }),
  "old areas": questionOf({
    cube: "cooperatives",
    by: ["province", "year"],
    figures: ["organisations", "revenue_median"],
    where: [{ dimension: "year", codes: ["2019"], isExcluded: false }],
    areas: "AREAS_BEFORE_2025",
  }),
  "names with commas and the name of a measure": questionOf({
    cube: "production",
    by: ["product", "year"],
    figures: ["cooperatives", "value", "share_certified"],
  }),
  "a pinned release": questionOf({
    cube: "models",
    by: ["programme"],
    figures: ["models", "alive12_months", "alive12_months_lower"],
    totals: true,
    release: "2026.1",
  }),
  "flags and numbers that may not be known": questionOf({
    cube: "cooperatives",
    by: ["year", "high_tech", "years_since_support"],
    figures: ["organisations"],
    where: [{ dimension: "year", from: 2023, to: null }],
    totals: true,
    population: "ALL_ORGANISATIONS",
  }),
  "a condition on a flag": questionOf({
    cube: "cooperatives",
    by: ["year", "size_by_decree113"],
    figures: ["organisations"],
    where: [
      { dimension: "year", codes: ["2024", "2025"], isExcluded: false },
      { dimension: "high_tech", codes: ["true"], isExcluded: true },
    ],
  }),
  "many members that hardly meet": questionOf({
    cube: "cooperatives",
    by: ["province", "vsic_section", "age_band", "grade"],
    figures: ["organisations", "workers_total"],
    where: [{ dimension: "year", codes: ["2024"], isExcluded: false }],
  }),
};
