import catalogueOperation from "@operations/figures-of-cubes.graphql";
import operation from "@operations/revisions-of-figure.graphql";
import { useId } from "preact/hooks";
import { changed, show } from "../../address/address.ts";
import { useAddress } from "../../address/useAddress.ts";
import { useOperation } from "../../api/useLoaded.ts";
import { Result } from "../../components/Result.tsx";
import type { FiguresOfCubesQuery, RevisionsOfFigureQuery } from "../../generated/operations.ts";
import { useWords } from "../../languages/context.ts";
import { cubes, figuresOf, type RevisedFigure, variablesOf } from "./figures.ts";
import type { ReleaseOfPage } from "./entries.ts";
import { Triangle } from "./Triangle.tsx";
import { words } from "./words.ts";

/** What is followed when the address names nothing. */
const first = "cooperatives.MEMBERS_TOTAL";

/** How a figure was revised from release to release; which figure is in the address. */
export function Revisions({ releases }: { releases: readonly ReleaseOfPage[] }) {
  const loaded = useOperation<FiguresOfCubesQuery>(catalogueOperation);
  return <Result of={loaded}>{(catalogue) => <Chosen figures={figuresOf(catalogue)} releases={releases} />}</Result>;
}

function Chosen({ figures, releases }: { figures: readonly RevisedFigure[]; releases: readonly ReleaseOfPage[] }) {
  const say = useWords(words);
  const id = useId();
  const asked = useAddress().get("figure") ?? first;
  const keyOf = (figure: RevisedFigure) => `${figure.cube}.${figure.name}`;
  const known = figures.find((figure) => keyOf(figure) === asked);
  const figure = known ?? figures.find((other) => keyOf(other) === first)!;
  return (
    <>
      <p>{say.revisionsMean}</p>
      {!known && <p class="unshown">{say.figureMissing(asked, figure.title)}</p>}
      <p class="choose">
        <label for={id}>{say.figure}</label>
        <select id={id} value={keyOf(figure)} onChange={(event) => show(changed({ figure: event.currentTarget.value }))}>
          {cubes.map((cube) => {
            const those = figures.filter((other) => other.cube === cube);
            return (
              <optgroup key={cube} label={those[0]?.cubeTitle ?? cube}>
                {those.map((other) => (
                  <option key={other.name} value={keyOf(other)}>
                    {other.title}
                  </option>
                ))}
              </optgroup>
            );
          })}
        </select>
      </p>
      <Followed key={keyOf(figure)} figure={figure} releases={releases} />
    </>
  );
}

function Followed({ figure, releases }: { figure: RevisedFigure; releases: readonly ReleaseOfPage[] }) {
  const loaded = useOperation<RevisionsOfFigureQuery>(operation, variablesOf(figure));
  return (
    <Result of={loaded}>
      {({ revisions }) => {
        const triangle = revisions[figure.cube];
        return triangle && <Triangle of={triangle} figure={figure} releases={releases} />;
      }}
    </Result>
  );
}
