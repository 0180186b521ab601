import { useWords } from "../languages/context.ts";
import type { Statement } from "./statement.ts";
import { useStatements } from "./useStatements.ts";
import { words } from "./words.ts";

interface StatementLineProps {
  statement: Statement;
  /** Whether the document is named by its code, where reasons speak of documents. */
  namesDocument?: boolean;
}

/** What a source says, with its source and period. */
export function StatementLine({ statement, namesDocument = false }: StatementLineProps) {
  const say = useWords(words);
  const wording = useStatements();
  const { issuerName, url, code } = statement.sourceDocument;
  return (
    <>
      <strong class="value">{wording.value(statement)}</strong>{" "}
      <span class="origin">
        {url ? <a href={url}>{issuerName}</a> : issuerName}
        {namesDocument && code && ` (${say.document(code)})`}, {wording.period(statement)}
        {statement.valueKind && `, ${wording.kind(statement)}`}
      </span>
    </>
  );
}
