import { useWords } from "../languages/context.ts";
import type { Statement } from "./statement.ts";
import { useStatements } from "./useStatements.ts";
import { words } from "./words.ts";

/** A statement with what it is about. */
export interface TableStatement extends Statement {
  /** What the row is about, such as an indicator, or a place and its breakdown. */
  readonly about: string;
  readonly note?: string | null;
}

interface StatementTableProps {
  title: string;
  /** Heading of what the rows are about. */
  about: string;
  statements: readonly TableStatement[];
}

/** What sources say, one statement a row; what is about the same thing stands together, so that rivals are neighbours. */
export function StatementTable({ title, about, statements }: StatementTableProps) {
  const say = useWords(words);
  const wording = useStatements();
  return (
    <div class="table" tabIndex={0} role="region" aria-label={title}>
      <table class="wide-text">
        <caption>{title}</caption>
        <thead>
          <tr>
            {[about, ...say.columns].map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {statements.map((statement) => {
            const { issuerName, url, code } = statement.sourceDocument;
            return (
              <tr key={statement.code}>
                <th scope="row">{statement.about}</th>
                <td>{wording.period(statement)}</td>
                <td>
                  <strong>{wording.value(statement)}</strong>
                </td>
                <td>{wording.kind(statement)}</td>
                <td>
                  {url ? <a href={url}>{issuerName}</a> : issuerName}
                  {code && ` (${say.document(code)})`}
                </td>
                <td>{statement.note}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
