import type { JsonStat } from "../../source/answers/jsonStat.ts";

/** Two regions over two years with a total, two figures; one value withheld, one cell not there. */
export const regions: JsonStat = {
  label: "cooperatives by region, year",
  id: ["region", "year", "measure"],
  role: { time: ["year"], geo: ["region"] },
  dimension: {
    region: { label: "region", category: { index: ["N", "S", "_T"], label: { N: "North", S: "South", _T: "Total" } } },
    year: { label: "year", category: { index: ["2023", "2024"], label: { 2023: "2023", 2024: "2024" } } },
    measure: {
      label: "figures",
      category: {
        index: ["cooperatives", "revenue_total"],
        label: { cooperatives: "cooperatives", revenue_total: "revenue: total" },
        unit: { cooperatives: { label: "Count", decimals: 0 }, revenue_total: { label: "Vietnamese dong", decimals: 0 } },
      },
    },
  },
  value: [5, 100, 7, null, 3, 50, null, null, 8, 150, 7, 90],
  status: { 3: "Q", 9: "U" },
  extension: {
    release: "2026.1",
    published_on: "2026-11-30",
    synthetic: "yes",
    withheld: "1",
    status_Q: "withheld",
    note_A: "First.",
    citation_url: "/cite/x",
  },
};
