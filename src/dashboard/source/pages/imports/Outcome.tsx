import { useLanguage, useWords } from "../../languages/context.ts";
import { useNotation } from "../../languages/useNotation.ts";
import { bytesText } from "../../records/bytes.ts";
import { Sheet } from "../../records/Sheet.tsx";
import { Findings } from "./Findings.tsx";
import type { Submission } from "./submission.ts";
import { tables } from "./tables.ts";
import { words } from "./words.ts";

interface OutcomeProps {
  of: Submission;
  isTrial?: boolean;
  /** Level of the headings of its parts. */
  heading: "h3" | "h4";
  /** What the sender confirmed, and how to change it; without it nothing can be confirmed. */
  confirmed?: readonly string[];
  onConfirm?: (confirmed: readonly string[]) => void;
}

/** What became, or would become, of a submission: its state, files, tables and findings. */
export function Outcome({ of, isTrial = false, heading, confirmed = [], onConfirm }: OutcomeProps) {
  const say = useWords(words);
  const language = useLanguage();
  const notation = useNotation();
  const count = (value: number | null) => (value === null ? null : notation.number(value));
  return (
    <>
      <p class={`state ${of.state}`}>
        <strong>{isTrial ? say.trialStates[of.state] : say.states[of.state]}</strong>{" "}
        {say.countsOf(notation.number(of.errors), notation.number(of.warnings))}
      </p>
      {of.files && (
        <Sheet
          title={say.filesOf}
          rows={of.files}
          columns={[
            { title: say.file, cell: (one) => one.name },
            { title: say.state, cell: (one) => say.fileStates[one.state] },
            { title: say.rows, isNumber: true, cell: (one) => count(one.rows) },
            { title: say.added, isNumber: true, cell: (one) => count(one.added) },
            { title: say.changed, isNumber: true, cell: (one) => count(one.changed) },
            { title: say.size, isNumber: true, cell: (one) => bytesText(one.bytes, notation) },
            { title: say.checksum, cell: (one) => <code class="checksum">{one.sha256}</code> },
          ]}
        />
      )}
      {of.tables && (
        <ul>
          {of.tables.map((table) => (
            <li key={table.table}>
              {say.tableOf(
                tables[language][table.table] ?? table.table,
                notation.number(table.rows),
                notation.number(table.added),
                notation.number(table.changed),
              )}
            </li>
          ))}
        </ul>
      )}
      {of.groups && of.groups.length > 0 && (
        <Findings heading={heading} groups={of.groups} all={of.findings ?? []} confirmed={confirmed} onConfirm={onConfirm} />
      )}
    </>
  );
}
