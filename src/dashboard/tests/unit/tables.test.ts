import { describe, expect, it } from "vitest";
import { answerOf } from "../../source/answers/jsonStat.ts";
import { layoutOf, placed, shifted } from "../../source/tables/layout.ts";
import { cellOf, pivot } from "../../source/tables/pivot.ts";
import { next, sorted, sortingOf, textOf } from "../../source/tables/sorting.ts";
import { spanOf } from "../../source/tables/useWindow.ts";
import { regions } from "./answers.ts";

const answer = answerOf(regions);

describe("An answer", () => {
  it("is the same whether its values are listed or given by place", () => {
    const value = regions.value as (number | null)[];
    const sparse = Object.fromEntries(value.flatMap((number, place) => (number === null ? [] : [[String(place), number]])));
    const other = answerOf({ ...regions, value: sparse });
    expect(other.places).toEqual(answer.places);
    expect(answer.places.map((place) => other.values[place] ?? null)).toEqual(answer.places.map((place) => answer.values[place]));
  });
});

describe("A table", () => {
  it("has time across unless the reader wants otherwise", () => {
    expect(layoutOf(answer, null)).toEqual({ rows: ["region"], columns: ["year"] });
    expect(layoutOf(answer, [])).toEqual({ rows: ["region", "year"], columns: [] });
    expect(layoutOf(answer, ["region", "gone"])).toEqual({ rows: ["year"], columns: ["region"] });
  });

  it("holds each value where its members meet, in every layout", () => {
    const values = regions.value as (number | null)[];
    for (const columns of [[], ["year"], ["region"], ["region", "year"], ["year", "region"]]) {
      const table = pivot(answer, layoutOf(answer, columns));
      const seen = table.rows.flatMap((row) =>
        table.columns.map((column) => {
          const codeOf = (name: string) => {
            const down = table.rowDimensions.findIndex((dimension) => dimension.name === name);
            const across = table.columnDimensions.findIndex((dimension) => dimension.name === name);
            return (down >= 0 ? row.members[down] : column.members[across])!.code;
          };
          const place = (["N", "S", "_T"].indexOf(codeOf("region")) * 2 + ["2023", "2024"].indexOf(codeOf("year"))) * 2 + column.figure;
          expect(cellOf(table, row, column).value).toBe(values[place]);
          return place;
        }),
      );
      expect(new Set(seen).size).toBe(seen.length);
      expect(answer.places.every((place) => seen.includes(place))).toBe(true);
    }
  });

  it("leaves rows out that have nothing, and keeps those that are withheld", () => {
    const table = pivot(answer, layoutOf(answer, []));
    expect(table.rows.map((row) => row.members.map((member) => member.code).join())).toEqual([
      "N,2023",
      "N,2024",
      "S,2023",
      "_T,2023",
      "_T,2024",
    ]);
    expect(cellOf(table, table.rows[1]!, table.columns[1]!)).toEqual({ value: null, status: "Q" });
  });

  it("sorts by a column with unknown values and totals last", () => {
    const table = pivot(answer, layoutOf(answer, null));
    const order = (text: string) => sorted(table, sortingOf(text)).map((row) => row.members[0]!.code);
    expect(order("2024/cooperatives")).toEqual(["N", "S", "_T"]);
    expect(order("-2023/revenue_total")).toEqual(["N", "S", "_T"]);
    expect(order("2023/revenue_total")).toEqual(["S", "N", "_T"]);
    expect(order("gone")).toEqual(["N", "S", "_T"]);
  });

  it("is sorted downwards, then upwards, then not, by presses on a column", () => {
    const first = next(null, "a");
    expect(textOf(first)).toBe("-a");
    const second = next(first, "a");
    expect(textOf(second)).toBe("a");
    expect(next(second, "a")).toBeNull();
    expect(textOf(next(second, "b"))).toBe("-b");
  });

  it("is laid out anew by moving dimensions", () => {
    const layout = { rows: ["a", "b"], columns: ["c"] };
    expect(placed(layout, "a", "columns", null)).toEqual({ rows: ["b"], columns: ["c", "a"] });
    expect(placed(layout, "a", "columns", "c")).toEqual({ rows: ["b"], columns: ["a", "c"] });
    expect(shifted(layout, "a", 1).rows).toEqual(["b", "a"]);
    expect(shifted(layout, "b", 1).rows).toEqual(["a", "b"]);
  });

  it("draws what is in sight and some around it, never beyond its ends", () => {
    for (let offset = 0; offset < 40_000; offset += 333) {
      const span = spanOf(offset, 600, 34, 1000, 12);
      expect(span.from).toBeGreaterThanOrEqual(0);
      expect(span.to).toBeLessThanOrEqual(1000);
      if (offset < 34 * 980) {
        expect(span.from * 34).toBeLessThanOrEqual(offset);
        expect(span.to * 34).toBeGreaterThanOrEqual(Math.min(offset + 600, 34_000));
      }
      expect(span.to - span.from).toBeLessThan(70);
    }
  });
});
