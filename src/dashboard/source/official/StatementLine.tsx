import type { Statement } from "./statement.ts";
import { useStatements } from "./useStatements.ts";

/** What a source says, with its source and period. */
export function StatementLine({ statement }: { statement: Statement }) {
  const wording = useStatements();
  const { issuerName, url } = statement.sourceDocument;
  return (
    <>
      <strong class="value">{wording.value(statement)}</strong>{" "}
      <span class="origin">
        {url ? <a href={url}>{issuerName}</a> : issuerName}, {wording.period(statement)}
        {statement.valueKind && `, ${wording.kind(statement)}`}
      </span>
    </>
  );
}
