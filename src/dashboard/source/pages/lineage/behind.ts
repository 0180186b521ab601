import type { AnnualReportFilter, CooperativeFilter } from "../../generated/schema.ts";
import { type Condition, isRange, type Question } from "../../questions/question.ts";

/** The reports behind a question to the cube of cooperatives, and the conditions that reports can't be asked for. */
export interface Behind {
  readonly filter: AnnualReportFilter;
  readonly unstated: readonly string[];
}

/** Conditions of a question as a filter of annual reports. */
export function reportsBehind(question: Question): Behind {
  const unstated: string[] = [];
  let cooperative: CooperativeFilter = {};
  let year: AnnualReportFilter["year"];
  for (const condition of question.where) {
    if (condition.dimension === "year") year = yearOf(condition);
    else {
      const one = isRange(condition) ? null : filterOf(condition, question);
      if (one) cooperative = { ...cooperative, ...one };
      else unstated.push(condition.dimension);
    }
  }
  // Figures count cooperatives and credit funds, unless the question is about legal forms or says otherwise.
  const isAboutForms = question.by.includes("legal_form") || question.where.some((condition) => condition.dimension === "legal_form");
  if (question.population === "COOPERATIVES" || (question.population === null && !isAboutForms))
    cooperative = { ...cooperative, legalForm: cooperative.legalForm ?? { in: ["COOPERATIVE", "CREDIT_FUND"] } };
  const given = Object.keys(cooperative).length > 0;
  return { filter: { ...(year && { year }), ...(given && { cooperative: { some: cooperative } }) }, unstated };
}

function yearOf(condition: Condition): AnnualReportFilter["year"] {
  if (!isRange(condition)) {
    const years = condition.codes.map(Number);
    return condition.isExcluded ? { notIn: years } : { in: years };
  }
  return { ...(condition.from !== null && { gte: condition.from }), ...(condition.to !== null && { lte: condition.to }) };
}

function filterOf(condition: Exclude<Condition, { from: number | null }>, { areas }: Question): CooperativeFilter | null {
  const codes = condition.isExcluded ? { notIn: condition.codes } : { in: condition.codes };
  switch (condition.dimension) {
    case "province":
      return { province: { areas, ...codes } };
    case "region":
      return { region: { areas, ...codes } };
    case "field":
      return { field: codes };
    case "legal_form":
      return { legalForm: codes };
    case "vsic_section":
      return { vsicSection: codes };
    case "service_type":
      return { serviceType: codes };
    default:
      return null;
  }
}
