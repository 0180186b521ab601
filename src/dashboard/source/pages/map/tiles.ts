import type { AreaSet } from "../../generated/schema.ts";
import type { Words } from "../../languages/language.ts";
import { tiles2025 } from "./tiles2025.ts";
import { tilesBefore2025 } from "./tilesBefore2025.ts";

/** Place of a province on the scheme, in whole tiles from the north-west. */
export interface Tile {
  readonly code: string;
  readonly column: number;
  readonly row: number;
}

/** An archipelago at sea, drawn at its place and coloured as the province to which it belongs. */
export interface Archipelago {
  readonly name: Words<string>;
  /** Code of the province, the same in both area sets. */
  readonly province: string;
  readonly column: number;
  readonly row: number;
}

/** Tiles of an area set with the archipelagos. */
export interface Scheme {
  readonly tiles: readonly Tile[];
  readonly archipelagos: readonly Archipelago[];
  readonly columns: number;
  readonly rows: number;
}

/** Reads places from rows of codes as they lie, with a dot where there is no province. */
export function placed(rows: readonly string[]): Tile[] {
  return rows.flatMap((codes, row) =>
    codes
      .trim()
      .split(/\s+/)
      .flatMap((code, column) => (code === "." ? [] : [{ code, column, row }])),
  );
}

const schemes: Record<AreaSet, Scheme> = {
  AREAS_2025: scheme(tiles2025, { hoangSa: { column: 6, row: 8 }, truongSa: { column: 6, row: 14 } }),
  AREAS_BEFORE_2025: scheme(tilesBefore2025, { hoangSa: { column: 7, row: 10 }, truongSa: { column: 7, row: 17 } }),
};

/** The scheme of an area set. */
export function schemeOf(areas: AreaSet): Scheme {
  return schemes[areas];
}

function scheme(rows: readonly string[], at: Record<"hoangSa" | "truongSa", { column: number; row: number }>): Scheme {
  const tiles = placed(rows);
  const archipelagos = [
    { name: { vi: "Hoàng Sa", en: "Hoang Sa" }, province: "48", ...at.hoangSa },
    { name: { vi: "Trường Sa", en: "Truong Sa" }, province: "56", ...at.truongSa },
  ];
  const all = [...tiles, ...archipelagos];
  return {
    tiles,
    archipelagos,
    columns: Math.max(...all.map((tile) => tile.column)) + 1,
    rows: Math.max(...all.map((tile) => tile.row)) + 1,
  };
}
