/** The questions that the page offers, by the `data-question` of their buttons. */
export const questions = {
  provinces: `{
  statistics {
    cooperatives(
      by: [PROVINCE, YEAR]
      where: {
        year: { eq: 2024 }
        legalForm: { in: ["COOPERATIVE", "CREDIT_FUND"] }
      }
    ) {
      cells {
        province { code name }
        year
        cooperatives
        members
      }
      notes { text }
    }
  }
}`,
  issuers: `{
  officialFigures(
    where: {
      year: { eq: 2024 }
      area: { eq: "VN" }
      issuer: { in: ["VCA", "MPI"] }
      field: { eq: "_T" }
      indicator: {
        in: [
          "COOP_EXISTING"
          "COOP_NEW"
          "COOP_AVG_REVENUE"
          "COOP_AVG_PROFIT"
        ]
      }
    }
  ) {
    nodes {
      indicator { name }
      sourceDocument { issuer }
      value
      limit
      unit { name }
      valueKind
      note
    }
  }
}`,
  programme: `{
  officialFigures(
    where: {
      indicator: { in: ["PROG_MODELS", "PROG_STATE_FUNDING"] }
      year: { gte: 2018, lte: 2020 }
    }
  ) {
    nodes {
      indicator { name }
      value
      limit
      unit { name }
      periodStart
      periodEnd
      breakdownCode
      sourceDocument { code issuer }
      note
    }
  }
}`,
};

/** Whether a document might change something: such a one is never sent without a click. */
export const mightChange = (question) => /\bmutation\b/.test(question);

/** The question as a command of a POSIX shell. */
export function curl(endpoint, question, language) {
  // Ends of lines mean nothing in GraphQL but to comments and block strings.
  const short = /#|"""/.test(question) ? question : question.replace(/\s*\n\s*/g, " ");
  const body = JSON.stringify({ query: short }).replaceAll("'", "'\\''");
  return `curl -s ${endpoint} \\\n  -H 'Content-Type: application/json' \\\n  -H 'Accept-Language: ${language}' \\\n  -d '${body}'`;
}
