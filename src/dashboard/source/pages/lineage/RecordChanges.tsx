import { Link } from "../../address/Link.tsx";
import type { ReportsBehindFigureQuery } from "../../generated/operations.ts";
import { useWords } from "../../languages/context.ts";
import { useNotation } from "../../languages/useNotation.ts";
import { isAfter } from "./useRelease.ts";
import { words } from "./words.ts";

/** What submissions did to a record, newest first; the same of every list. */
export type Lineage = ReportsBehindFigureQuery["annualReports"]["nodes"][number]["lineage"];

interface RecordChangesProps {
  lineage: Lineage;
  /** When the register was read for the release; null while it is not known. */
  releasedAt: string | null;
  /** Whether the reader may open submissions. */
  opensSubmissions: boolean;
}

/** Where a record came from: submission, file and row of each change. */
export function RecordChanges({ lineage, releasedAt, opensSubmissions }: RecordChangesProps) {
  const say = useWords(words);
  const notation = useNotation();
  if (lineage.totalCount === 0) return <>{say.fromSetUp}</>;
  const earlier = lineage.totalCount - lineage.nodes.length;
  return (
    <ul class="changes">
      {lineage.nodes.map((change) => {
        const batch = say.batchOf(change.import);
        const columns = change.columns.map((column) => column.name).join(", ");
        return (
          <li key={change.import}>
            {say.done[change.kind]}
            {columns && <> ({columns})</>}, {notation.time(change.changedAt)}:{" "}
            {opensSubmissions ? <Link to={{ page: "imports", import: String(change.import) }}>{batch}</Link> : batch}
            {change.fileName && <>, {say.inFile(change.fileName, change.sheet ?? null)}</>}
            {change.row != null && <>, {say.inRow(notation.number(change.row))}</>}.
            {change.rolledBackAt && <strong> {say.rolledBack(notation.time(change.rolledBackAt))}</strong>}
            {releasedAt !== null && isAfter(change.rolledBackAt ?? change.changedAt, releasedAt) && <strong> {say.afterRelease}</strong>}
          </li>
        );
      })}
      {earlier > 0 && <li>{say.earlier(notation.number(earlier))}</li>}
    </ul>
  );
}
