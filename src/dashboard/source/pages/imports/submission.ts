/** A submission, or what would become of one, as `/imports` tells it. */
export interface Submission {
  /** Number; undefined for a trial, which is not kept. */
  readonly id?: number;
  readonly state: SubmissionState;
  readonly receivedAt?: string;
  readonly receivedBy?: string;
  /** How far it has come; null unless it runs. */
  readonly progress?: { readonly stage: string; readonly fraction: number } | null;
  readonly files?: readonly SubmittedFile[];
  readonly tables?: readonly { readonly table: string; readonly rows: number; readonly added: number; readonly changed: number }[];
  readonly errors: number;
  readonly warnings: number;
  readonly groups?: readonly FindingGroup[];
  readonly findings?: readonly Finding[];
  /** Where further findings are; null when these are all. */
  readonly nextFindings?: string | null;
  readonly rolledBackAt?: string | null;
}

export type SubmissionState = "running" | "accepted" | "refused" | "known" | "interrupted" | "rolledBack";

/** A file of a submission. */
export interface SubmittedFile {
  readonly name: string;
  readonly state: SubmissionState;
  readonly sha256: string;
  readonly bytes: number;
  readonly rows: number | null;
  readonly added: number | null;
  readonly changed: number | null;
}

/** Findings of one rule and column. */
export interface FindingGroup {
  readonly findings: number;
  readonly severity: "error" | "warning";
  readonly rule: string;
  readonly column: string | null;
  readonly examples: readonly Finding[];
}

/** Something that is wrong or unlikely in a row of the sender. */
export interface Finding {
  readonly number: number;
  readonly file: string;
  readonly sheet: string | null;
  readonly row: number | null;
  readonly column: string | null;
  readonly value: string | null;
  readonly severity: "error" | "warning";
  readonly rule: string;
  readonly messageVi: string;
  readonly messageEn: string;
  readonly suggestion: string | null;
}

/** What the sender can confirm so that a finding is a warning, such as `MoneyIsInDong:HTX-11 2024`; null when it can't be confirmed. */
export function confirmationOf(finding: Finding): string | null {
  const quoted = [...finding.messageEn.matchAll(/'([^']+)'/g)].map((match) => match[1]!);
  return quoted.find((text) => text.startsWith(`${finding.rule}:`)) ?? null;
}

/** What is wanted of a submission. */
export interface Wanted {
  readonly isTrial: boolean;
  /** Name of the table of all files; empty where names and headings tell. */
  readonly table: string;
  readonly confirmed: readonly string[];
  readonly isAnnotated?: boolean;
}

/** Address to which a submission is sent. */
export function addressOf(wanted: Wanted): string {
  const given = new URLSearchParams();
  if (wanted.isTrial) given.set("dryRun", "true");
  if (wanted.isAnnotated) given.set("annotate", "true");
  if (wanted.table) given.set("table", wanted.table);
  for (const confirmation of wanted.confirmed) given.append("confirm", confirmation);
  return given.size > 0 ? `/imports?${given}` : "/imports";
}
