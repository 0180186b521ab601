import { useEffect } from "preact/hooks";
import { Link } from "../../address/Link.tsx";
import { useWords } from "../../languages/context.ts";
import { Sheet } from "../../records/Sheet.tsx";
import type { CubeOfDictionary, ListOfDictionary } from "./entries.ts";
import { MeasureEntry } from "./MeasureEntry.tsx";
import { showEntry } from "./showEntry.ts";
import { words } from "./words.ts";

interface CubeEntryProps {
  cube: CubeOfDictionary;
  lists: readonly ListOfDictionary[];
  /** Name of the measure or dimension that is sought; null for none in particular. */
  focus: string | null;
}

/** A cube with its measures and dimensions. */
export function CubeEntry({ cube, lists, focus }: CubeEntryProps) {
  const say = useWords(words);
  useEffect(() => showEntry(focus), [cube.name, focus]);
  const whole = cube.dimensions.find((dimension) => dimension.name === cube.neverAddedOver);
  return (
    <>
      <h1>{say.capital(cube.title)}</h1>
      <p>{cube.summary}</p>
      {whole && <p>{say.never(whole.title)}</p>}
      <p>
        <Link to={{ page: "explorer", cube: cube.name }}>{say.explore}</Link>
      </p>
      <h2>{say.dimensions}</h2>
      <Sheet
        title={say.dimensions}
        rows={cube.dimensions}
        columns={[
          { title: say.dimension, cell: (one) => <span id={one.name}>{one.title}</span> },
          { title: say.meaning, cell: (one) => one.summary },
          {
            title: say.members,
            cell: (one) => {
              const list = lists.find((other) => other.id === one.codelist);
              if (list) return <Link to={{ page: "dictionary", list: list.id }}>{list.name}</Link>;
              return one.areas ? say.areas : one.codelist ? say.register : say.values;
            },
          },
          {
            title: say.mind,
            cell: (one) => [one.several && say.several, one.sensitive && say.sensitive].filter(Boolean).join(" ") || say.nothing,
          },
        ]}
      />
      <p>{say.dimensionNull}</p>
      <h2>{say.measures}</h2>
      {cube.measures.map((measure) => (
        <MeasureEntry key={measure.name} measure={measure} cube={cube} isSought={measure.name === focus} />
      ))}
    </>
  );
}
