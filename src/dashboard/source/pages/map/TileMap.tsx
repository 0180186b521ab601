import { useLanguage } from "../../languages/context.ts";
import type { CellValue } from "../../answers/answer.ts";
import type { Area } from "./areas.ts";
import { classOf, type ValueClass } from "./classes.ts";
import { shade } from "./Legend.tsx";
import type { Scheme } from "./tiles.ts";

interface TileMapProps {
  scheme: Scheme;
  areas: readonly Area[];
  classes: readonly ValueClass[];
  valueOf: (province: string) => CellValue;
  /** A value in few digits. */
  write: (value: number) => string;
  /** Code of the chosen province; null when none is. */
  chosen: string | null;
  choose: (province: string) => void;
}

/**
 * The scheme. It is for the eye and the mouse: everything in it is in the list beside it, which the keyboard reaches, so that it is hidden
 * from those who listen.
 */
export function TileMap({ scheme, areas, classes, valueOf, write, chosen, choose }: TileMapProps) {
  const language = useLanguage();
  const names = new Map(areas.map((area) => [area.code, area.name]));
  const lookOf = (province: string) => {
    const { value, status } = valueOf(province);
    const place = value === null ? null : classOf(value, classes);
    const look = place === null ? (status === "Q" ? "withheld" : "") : `class-${shade(place, classes.length)}`;
    return { value, place, look: `${look} ${province === chosen ? "chosen" : ""}` };
  };
  const at = (tile: { column: number; row: number }) => ({ gridColumn: tile.column + 1, gridRow: tile.row + 1 });
  return (
    <div class="tiles" aria-hidden="true" style={{ gridTemplateColumns: `repeat(${scheme.columns}, 1fr)` }}>
      {scheme.tiles.map((tile) => {
        const { value, place, look } = lookOf(tile.code);
        return (
          <div key={tile.code} class={`tile ${look}`} style={at(tile)} title={names.get(tile.code)} onClick={() => choose(tile.code)}>
            <span class="name">{names.get(tile.code)}</span>
            <span class="number">{value === null ? "–" : write(value)}</span>
            <span class="class">{place === null ? "–" : place + 1}</span>
          </div>
        );
      })}
      {scheme.archipelagos.map((archipelago) => (
        <div
          key={archipelago.province}
          class="archipelago"
          style={{ gridColumn: `${archipelago.column} / span 2`, gridRow: archipelago.row + 1 }}
          onClick={() => choose(archipelago.province)}
        >
          <span class={`tile ${lookOf(archipelago.province).look}`} />
          <span class="name">
            {archipelago.name[language]} ({names.get(archipelago.province)})
          </span>
        </div>
      ))}
    </div>
  );
}
