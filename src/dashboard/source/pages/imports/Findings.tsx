import { useLanguage, useWords } from "../../languages/context.ts";
import { useNotation } from "../../languages/useNotation.ts";
import { Sheet } from "../../records/Sheet.tsx";
import { confirmationOf, type Finding, type FindingGroup } from "./submission.ts";
import { words } from "./words.ts";

interface FindingsProps {
  heading: "h3" | "h4";
  groups: readonly FindingGroup[];
  /** Single findings, in the order of the sender's rows. */
  all: readonly Finding[];
  confirmed: readonly string[];
  /** Undefined where nothing can be confirmed any more. */
  onConfirm?: ((confirmed: readonly string[]) => void) | undefined;
}

/** Findings counted by rule and column, then one by one at the rows of the sender. */
export function Findings({ heading: Heading, groups, all, confirmed, onConfirm }: FindingsProps) {
  const say = useWords(words);
  const language = useLanguage();
  const notation = useNotation();
  const message = (finding: Finding) => (language === "vi" ? finding.messageVi : finding.messageEn);
  const toggle = (text: string) =>
    onConfirm?.(confirmed.includes(text) ? confirmed.filter((other) => other !== text) : [...confirmed, text]);
  return (
    <>
      <Heading>{say.groups}</Heading>
      <Sheet
        title={say.groups}
        rows={groups}
        columns={[
          { title: say.example, cell: (one) => (one.examples[0] ? message(one.examples[0]) : one.rule) },
          { title: say.column, cell: (one) => one.column ?? say.wholeFile },
          { title: say.severity, cell: (one) => say.severities[one.severity] },
          { title: say.count, isNumber: true, cell: (one) => notation.number(one.findings) },
          { title: say.rule, cell: (one) => <code>{one.rule}</code> },
        ]}
      />
      <Heading>{say.findings}</Heading>
      <Sheet
        title={say.findings}
        rows={all}
        columns={[
          {
            title: say.place,
            cell: (one) => [one.file, one.sheet, one.row !== null ? say.rowOf(one.row) : null].filter(Boolean).join(", "),
          },
          { title: say.column, cell: (one) => one.column ?? say.wholeFile },
          { title: say.value, cell: (one) => (one.value ? <code>{one.value}</code> : say.blank) },
          { title: say.severity, cell: (one) => <span class={one.severity}>{say.severities[one.severity]}</span> },
          { title: say.message, cell: (one) => message(one) },
          { title: say.suggestion, cell: (one) => one.suggestion ?? "–" },
          ...(onConfirm
            ? [
                {
                  title: say.confirm,
                  cell: (one: Finding) => {
                    const text = confirmationOf(one);
                    return text === null ? (
                      "–"
                    ) : (
                      <label class="confirm">
                        <input type="checkbox" checked={confirmed.includes(text)} onChange={() => toggle(text)} /> {say.isRight}
                      </label>
                    );
                  },
                },
              ]
            : []),
        ]}
      />
    </>
  );
}
