import { changed, show } from "../../address/address.ts";
import type { CellValue } from "../../answers/answer.ts";
import { useWords } from "../../languages/context.ts";
import { useNotation } from "../../languages/useNotation.ts";
import type { Area } from "./areas.ts";
import { classOf, type ValueClass } from "./classes.ts";
import { shade } from "./Legend.tsx";
import { words } from "./words.ts";

interface ProvinceListProps {
  title: string;
  /** Heading of the values, with their unit. */
  figure: string;
  areas: readonly Area[];
  classes: readonly ValueClass[];
  valueOf: (province: string) => CellValue;
  /** A value with what has to be said of it. */
  write: (cell: CellValue) => string;
  chosen: string | null;
  choose: (province: string) => void;
  /** Whether the largest value comes first; else provinces stand as the country counts them. */
  isByValue: boolean;
}

/** What the tiles show, as a table that can be read and used without them. */
export function ProvinceList({ title, figure, areas, classes, valueOf, write, chosen, choose, isByValue }: ProvinceListProps) {
  const say = useWords(words);
  const notation = useNotation();
  const rows = areas.map((area) => ({ area, cell: valueOf(area.code) }));
  if (isByValue)
    rows.sort(
      (one, other) =>
        (other.cell.value ?? -Infinity) - (one.cell.value ?? -Infinity) || notation.collator.compare(one.area.name, other.area.name),
    );
  return (
    <div class="table provinces" tabIndex={0} role="region" aria-label={title}>
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col" aria-sort={isByValue ? "none" : "ascending"}>
              <button type="button" aria-pressed={!isByValue} onClick={() => show(changed({ order: undefined }), true)}>
                {say.province}
              </button>
            </th>
            <th scope="col" aria-sort={isByValue ? "descending" : "none"}>
              <button type="button" aria-pressed={isByValue} onClick={() => show(changed({ order: "value" }), true)}>
                {figure}
              </button>
            </th>
            <th scope="col">{say.class}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ area, cell }) => {
            const place = cell.value === null ? null : classOf(cell.value, classes);
            return (
              <tr key={area.code} class={area.code === chosen ? "chosen" : ""}>
                <th scope="row">
                  <button type="button" class="plain" aria-pressed={area.code === chosen} onClick={() => choose(area.code)}>
                    {area.name}
                  </button>
                </th>
                <td>{write(cell)}</td>
                <td>{place === null ? "–" : <span class={`swatch class-${shade(place, classes.length)}`}>{place + 1}</span>}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
