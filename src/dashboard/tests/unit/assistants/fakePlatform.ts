import { vi } from "vitest";
import { regions } from "../answers.ts";

const figure = {
  name: "cooperatives",
  title: "cooperatives",
  statistic: "VALUE",
  field: "cooperatives",
  unit: "COUNT",
  unitName: "Count",
  isWhole: true,
};
const dimensions = ["region", "legalForm", "year"].map((name) => ({
  name,
  title: name,
  summary: name,
  areas: name === "region",
  isTime: name === "year",
}));
const catalogue = {
  cubes: [
    {
      name: "cooperatives",
      title: "cooperatives",
      summary: "Organisations.",
      neverAddedOver: null,
      dimensions,
      measures: [{ name: "cooperatives", summary: "All.", figures: [figure] }],
    },
  ],
  releases: [{ id: "2026.1", publishedOn: "2026-11-30", firstYear: 2016, lastYear: 2025, withdrawal: null }],
};

/** Answers requests as the platform does; the result is what was asked of `/data`. */
export function fakePlatform(): URLSearchParams[] {
  const asked: URLSearchParams[] = [];
  vi.stubGlobal("fetch", async (path: string) => {
    const address = new URL(path, "https://statistics.example");
    if (address.pathname === "/graphql") return Response.json({ data: catalogue });
    asked.push(address.searchParams);
    return address.searchParams.get("where")?.includes("NOWHERE")
      ? Response.json({ detail: "There is no code 'NOWHERE'.", code: "UNKNOWN_CODE" }, { status: 400 })
      : Response.json(regions);
  });
  return asked;
}
