import operation from "@operations/dictionary.graphql";
import { Link } from "../../address/Link.tsx";
import { useAddress } from "../../address/useAddress.ts";
import { useOperation } from "../../api/useLoaded.ts";
import { Result } from "../../components/Result.tsx";
import type { DictionaryQuery } from "../../generated/operations.ts";
import { useWords } from "../../languages/context.ts";
import { Filters } from "../../records/Filters.tsx";
import "../../records/records.css";
import { CodelistEntry } from "./CodelistEntry.tsx";
import { Contents } from "./Contents.tsx";
import { CubeEntry } from "./CubeEntry.tsx";
import { Found } from "./Found.tsx";
import "./dictionary.css";
import { Missing } from "./Missing.tsx";
import { words } from "./words.ts";

/** What figures, dimensions and codes mean: a table of contents, what a search finds, one cube, or one codelist. */
export default function DictionaryPage() {
  const say = useWords(words);
  const address = useAddress();
  const loaded = useOperation<DictionaryQuery>(operation);
  const isPart = address.has("cube") || address.has("list");
  return (
    <div class="record dictionary">
      {isPart && (
        <p>
          <Link to={{ page: "dictionary" }}>{say.title}</Link>
        </p>
      )}
      <Result of={loaded}>{(dictionary) => <Shown of={dictionary} />}</Result>
    </div>
  );
}

function Shown({ of }: { of: DictionaryQuery }) {
  const say = useWords(words);
  const address = useAddress();
  const name = address.get("cube");
  const id = address.get("list");
  const sought = address.get("q")?.trim();
  if (name) {
    const cube = of.cubes.find((other) => other.name === name);
    return cube ? (
      <CubeEntry cube={cube} lists={of.codelists} focus={address.get("name")} />
    ) : (
      <Missing asked={name} known={of.cubes.map((other) => ({ id: other.name, title: other.title, to: { cube: other.name } }))} />
    );
  }
  if (id) {
    const list = of.codelists.find((other) => other.id === id);
    return list ? (
      <CodelistEntry list={list} cubes={of.cubes} focus={address.get("name")} />
    ) : (
      <Missing asked={id} known={of.codelists.map((other) => ({ id: other.id, title: other.name, to: { list: other.id } }))} />
    );
  }
  return (
    <>
      <h1>{say.title}</h1>
      <p>{say.means}</p>
      <Filters of={[{ name: "q", title: say.word, choices: null }]} title={say.search} />
      {sought ? <Found sought={sought} of={of} /> : <Contents of={of} />}
    </>
  );
}
