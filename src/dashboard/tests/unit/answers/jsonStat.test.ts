import { expect, it } from "vitest";
import { answerOf, type JsonStat } from "../../../source/answers/jsonStat.ts";

const data = (value: JsonStat["value"]): JsonStat => ({
  label: "cooperatives by region",
  id: ["region", "measure"],
  dimension: {
    region: { label: "region", category: { index: ["A", "B", "_T"], label: { A: "North", B: "South", _T: "Total" } } },
    measure: {
      label: "figures",
      category: {
        index: ["revenue_total"],
        label: { revenue_total: "revenue" },
        unit: { revenue_total: { label: "Vietnamese dong", decimals: 0 } },
      },
    },
  },
  value,
  extension: { unit_VND: "Vietnamese dong", question: '{"cube":"cooperatives"}' },
});

it("names yes and no in the language of the answer", () => {
  const given = data([1, 2, 3]);
  const supported = {
    label: "supported",
    category: { index: ["false", "true", "_T"], label: { false: "false", true: "true", _T: "Total" } },
  };
  const labels = (language: string) =>
    answerOf({
      ...given,
      dimension: { ...given.dimension, region: supported },
      extension: { ...given.extension, language },
    }).dimensions[0]!.members.map(({ label }) => label);
  expect(labels("en")).toEqual(["no", "yes", "Total"]);
  expect(labels("vi")).toEqual(["không", "có", "Total"]);
});

it("knows the cube and the codes of units", () => {
  const answer = answerOf(data([1, 2, 3]));
  expect(answer.cube).toBe("cooperatives");
  expect(answer.figures[0]).toMatchObject({ unit: "Vietnamese dong", unitCode: "VND" });
});
