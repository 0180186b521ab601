import { describe, expect, it } from "vitest";
import type { Answer } from "../../../source/answers/answer.ts";
import { chartDataOf } from "../../../source/charts/chartData.ts";
import { chooseChart } from "../../../source/charts/choice.ts";
import { descriptionOf } from "../../../source/charts/description.ts";
import { guessedFacts } from "../../../source/charts/facts.ts";
import type { Language } from "../../../source/languages/language.ts";
import { notationOf } from "../../../source/languages/notation.ts";
import { answerOf, dimension, share, survival, years } from "./answers.ts";

function described(answer: Answer, language: Language): string {
  const facts = guessedFacts(answer, null);
  return descriptionOf(chartDataOf(answer, chooseChart(answer, null, facts)!, null, facts)!, language, notationOf(language));
}

describe("the description of a chart", () => {
  const one = answerOf({ dimensions: [years(2016, 2018)], cell: ({ year }) => ({ 2016: 1898, 2017: 3100, 2018: 3000 })[year!]! });

  it("tells the change of one series, in the notation of the language", () => {
    expect(described(one, "en")).toBe(
      "From 2016 to 2018 it rose from 1,898 to 3,000 (+58.1 %). Highest: 2017 (3,100); lowest: 2016 (1,898).",
    );
    expect(described(one, "vi")).toBe(
      "Từ năm 2016 đến năm 2018 tăng từ 1.898 lên 3.000 (+58,1 %). Cao nhất: 2017 (3.100); thấp nhất: 2016 (1.898).",
    );
  });

  it("tells the largest rise and fall of several, and the extremes of the last year", () => {
    const values: Record<string, number> = { "A 2016": 100, "A 2017": 9000, "A 2018": 150, "B 2016": 200, "B 2017": 1, "B 2018": 100 };
    const answer = answerOf({
      dimensions: [dimension("region", ["A", "B"]), years(2016, 2018)],
      cell: ({ region, year }) => values[`${region} ${year}`]!,
    });
    expect(described(answer, "en")).toBe(
      "From 2016 to 2018 the largest rise: region A (+50 %). From 2016 to 2018 the largest fall: region B (−50 %). Highest: region A, 2018 (150); lowest: region B, 2018 (100).",
    );
  });

  it("tells changes of shares in percentage points", () => {
    const answer = answerOf({
      dimensions: [years(2016, 2018)],
      figures: [share],
      cell: ({ year }) => ({ 2016: 40, 2017: 45, 2018: 38.5 })[year!]!,
    });
    expect(described(answer, "vi")).toContain("giảm từ 40 % xuống 38,5 % (−1,5 điểm phần trăm)");
  });

  it("does not compare years across a break", () => {
    const notes = [{ code: "COOPERATIVES_BREAK_2017", text: "The law changed." }];
    const answer = answerOf({ dimensions: [years(2016, 2018)], cell: ({ year }) => Number(year), notes });
    const text = described(answer, "en");
    expect(text).toContain("The series has a break in 2017");
    expect(text).toContain("The law changed.");
    expect(text).not.toContain("rose");
  });

  it("says that a difference may be due to chance", () => {
    const of = (width: number) =>
      answerOf({
        dimensions: [dimension("programme", ["P1", "P2"])],
        figures: survival,
        cell: ({ programme }, figure) =>
          (programme === "P1" ? 60 : 80) + (figure.endsWith("lower") ? -width : figure.endsWith("upper") ? width : 0),
      });
    expect(described(of(15), "en")).toContain("may be due to chance");
    expect(described(of(5), "en")).not.toContain("may be due to chance");
  });

  it("says how many cells have no value, and the status of what it names", () => {
    const answer = answerOf({
      dimensions: [dimension("region", ["A", "B", "C"])],
      cell: ({ region }) => ({ A: 3, B: 1, C: "Q" as const })[region!]!,
    });
    expect(described(answer, "en")).toBe("Highest: region A (3); lowest: region B (1). 1 cell has no value.");
    const uncertain: Answer = { ...answer, statuses: new Map([...answer.statuses, [0, "U"]]) };
    expect(described(uncertain, "vi")).toContain("(3, độ tin cậy thấp)");
  });

  it("names what it leaves out", () => {
    const dimensions = [
      dimension("region", ["A", "B"]),
      dimension("grade", ["G", "H"]),
      dimension("field", ["F1", "F2", "F3", "F4", "F5", "F6", "F7"]),
      years(2016, 2017),
    ];
    expect(described(answerOf({ dimensions, cell: () => 1 }), "en")).toBe("Shown: region region A. All values are 1.");
  });
});
