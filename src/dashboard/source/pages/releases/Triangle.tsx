import { Link } from "../../address/Link.tsx";
import { useWords } from "../../languages/context.ts";
import { useNotation } from "../../languages/useNotation.ts";
import { names } from "../../records/names.ts";
import type { ReleaseOfPage } from "./entries.ts";
import type { RevisedFigure } from "./figures.ts";
import { type RevisedCell, type RevisionTriangle, triangleOf } from "./revisions.ts";
import { words } from "./words.ts";

interface TriangleProps {
  of: RevisionTriangle;
  figure: RevisedFigure;
  releases: readonly ReleaseOfPage[];
}

/** Values by year and release, each with its change against the release before; and what the newest release changed, with its own words. */
export function Triangle({ of, figure, releases }: TriangleProps) {
  const say = useWords(words);
  const called = useWords(names);
  const notation = useNotation();
  const rows = triangleOf(of);
  const number = (value: number) => notation.number(value, figure.isWhole ? 0 : 2);
  const signed = (change: number) => `${change > 0 ? "+" : "−"}${number(Math.abs(change))}`;
  const shown = (cell: RevisedCell) => (
    <>
      {cell.value === null ? called.observation[cell.status] : number(cell.value)}
      {cell.value !== null && cell.status !== "A" && <span class="soft"> ({called.observation[cell.status]})</span>}
      {cell.change ? <span class="change">{signed(cell.change)}</span> : null}
    </>
  );
  const newest = of.releases.length - 1;
  const changedYears = rows.filter((row) => row.cells[newest]?.change).length;
  const notes = releases.find((release) => release.id === of.releases[newest]?.id)?.notes;
  const title = figure.unit ? `${figure.title} (${figure.unit})` : figure.title;
  return (
    <>
      <p>
        {newest < 1 ? say.oneRelease : say.changed(of.releases[newest]!.id, changedYears, rows.length)}
        {newest >= 1 && notes && ` ${notes}`}
        {figure.isProtected && ` ${say.noise}`}
      </p>
      <div class="table" tabIndex={0} role="region" aria-label={say.triangleOf(title)}>
        <table class="triangle">
          <caption>{say.triangleOf(title)}</caption>
          <thead>
            <tr>
              <th scope="col">{say.year}</th>
              {of.releases.map((release) => (
                <th key={release.id} scope="col" class="number">
                  <Link to={{ page: "releases", release: release.id }}>{release.id}</Link>
                  <br />
                  <span class="soft">{notation.day(release.publishedOn)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.year}>
                <th scope="row">{row.year}</th>
                {row.cells.map((cell, place) => (
                  <td key={place} class={cell?.change ? "revised" : undefined}>
                    {cell ? shown(cell) : <span class="soft">{say.notCovered}</span>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
