import { requestJson } from "../../api/request.ts";
import { useLoaded } from "../../api/useLoaded.ts";
import { Result } from "../../components/Result.tsx";
import { useLanguage, useWords } from "../../languages/context.ts";
import { useNotation } from "../../languages/useNotation.ts";
import { bytesText } from "../../records/bytes.ts";
import { Sheet } from "../../records/Sheet.tsx";
import { words } from "./words.ts";

/** The description of the files of a release (a Frictionless Data Package). */
interface Package {
  readonly resources: readonly Resource[];
  readonly sources?: readonly { readonly title: string; readonly path?: string }[];
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly title: string;
  readonly titleVi: string;
  readonly format: string;
  readonly bytes: number;
  readonly hash: string;
}

/** The files of a release with size and checksum, and the sources of its official figures. */
export function ReleaseFiles({ id }: { id: string }) {
  const say = useWords(words);
  const language = useLanguage();
  const notation = useNotation();
  const folder = `/releases/${encodeURIComponent(id)}/`;
  const loaded = useLoaded(`files ${id}`, (asked, signal) => requestJson<Package>(`${folder}datapackage.json`, asked, { signal }));
  return (
    <Result of={loaded}>
      {({ resources, sources }) => (
        <>
          <p class="links">
            <a href={`${folder}datapackage.json`}>{say.package}</a>
            <a href={`/releases/${encodeURIComponent(id)}`}>{say.json}</a>
          </p>
          <Sheet
            title={say.files}
            rows={resources}
            columns={[
              { title: say.table, cell: (one) => (language === "vi" ? one.titleVi : one.title) },
              {
                title: say.file,
                cell: (one) => (
                  <a href={folder + one.path} download>
                    {one.name}
                  </a>
                ),
              },
              { title: say.size, isNumber: true, cell: (one) => bytesText(one.bytes, notation) },
              { title: say.checksum, cell: (one) => <code class="checksum">{one.hash.replace("sha256:", "")}</code> },
            ]}
          />
          {sources && (
            <details>
              <summary>{say.sources(sources.length)}</summary>
              <ul>
                {sources.map((source) => (
                  <li key={source.title}>{source.path ? <a href={source.path}>{source.title}</a> : source.title}</li>
                ))}
              </ul>
            </details>
          )}
        </>
      )}
    </Result>
  );
}
