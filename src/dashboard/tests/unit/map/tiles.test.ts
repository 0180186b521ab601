import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { AreaSet } from "../../../source/generated/schema.ts";
import { schemeOf } from "../../../source/pages/map/tiles.ts";

/** Codes of a list of provinces of the contract. */
function codesOf(list: string): string[] {
  const text = readFileSync(new URL(`../../../../../schema/codelists/${list}.csv`, import.meta.url), "utf8");
  return text
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(",")[0]!);
}

const sets: [AreaSet, string, number][] = [
  ["AREAS_2025", "provinces_34", 34],
  ["AREAS_BEFORE_2025", "provinces_63", 63],
];

describe.each(sets)("the scheme of %s", (areas, list, count) => {
  const scheme = schemeOf(areas);

  it("has one tile for each province", () => {
    const codes = codesOf(list);
    expect(codes).toHaveLength(count);
    expect(scheme.tiles.map((tile) => tile.code).sort()).toEqual(codes.sort());
  });

  it("has no two tiles or archipelagos at one place", () => {
    const places = [...scheme.tiles, ...scheme.archipelagos].map(({ column, row }) => `${column} ${row}`);
    expect(new Set(places).size).toBe(places.length);
  });

  it("has Hoàng Sa at Đà Nẵng and Trường Sa at Khánh Hòa, in the sea to the east", () => {
    const provinces = new Map(scheme.archipelagos.map((archipelago) => [archipelago.name.vi, archipelago.province]));
    expect([...provinces]).toEqual([
      ["Hoàng Sa", "48"],
      ["Trường Sa", "56"],
    ]);
    const coast = Math.max(...scheme.tiles.map((tile) => tile.column));
    for (const archipelago of scheme.archipelagos) expect(archipelago.column).toBeGreaterThan(coast);
  });
});
