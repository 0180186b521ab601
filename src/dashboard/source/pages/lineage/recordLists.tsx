import difficulties from "@operations/difficulties-behind-figure.graphql";
import fundingLines from "@operations/funding-behind-figure.graphql";
import models from "@operations/models-behind-figure.graphql";
import outcomes from "@operations/outcomes-behind-figure.graphql";
import production from "@operations/production-behind-figure.graphql";
import proposals from "@operations/proposals-behind-figure.graphql";
import annualReports from "@operations/reports-behind-figure.graphql";
import type { ComponentChildren } from "preact";
import { Link } from "../../address/Link.tsx";
import type {
  DifficultiesBehindFigureQuery,
  FundingBehindFigureQuery,
  ModelsBehindFigureQuery,
  OutcomesBehindFigureQuery,
  ProductionBehindFigureQuery,
  ProposalsBehindFigureQuery,
  ReportsBehindFigureQuery,
} from "../../generated/operations.ts";
import type { Notation } from "../../languages/notation.ts";
import { names } from "../../records/names.ts";
import type { PageInfo } from "../../records/Paging.tsx";
import { Sheet, type SheetColumn } from "../../records/Sheet.tsx";
import type { RecordList } from "./behind.ts";
import type { Lineage } from "./RecordChanges.tsx";
import { words } from "./words.ts";

/** Words and notation of the reader, by which columns are made. */
export interface Reader {
  readonly say: (typeof words)["vi"];
  readonly called: (typeof names)["vi"];
  readonly notation: Notation;
}

/** How a list of records is asked and shown. */
export interface ListedRecords {
  readonly operation: string;
  readonly title: (say: Reader["say"]) => string;
  readonly page: (answer: unknown) => { readonly totalCount: number; readonly pageInfo: PageInfo };
  /** The records as a table, with where each came from. */
  readonly sheet: (answer: unknown, reader: Reader, cameFrom: (lineage: Lineage) => ComponentChildren) => ComponentChildren;
}

/** A list whose answer and rows have the types of its operation. */
function list<TQuery, TRow extends { readonly lineage: Lineage }>(
  operation: string,
  title: (say: Reader["say"]) => string,
  page: (answer: TQuery) => { readonly totalCount: number; readonly nodes: readonly TRow[]; readonly pageInfo: PageInfo },
  columns: (reader: Reader) => readonly SheetColumn<TRow>[],
): ListedRecords {
  return {
    operation,
    title,
    page: (answer) => page(answer as TQuery),
    sheet: (answer, reader, cameFrom) => {
      const [first, second, ...others] = columns(reader);
      const origin = { title: reader.say.cameFrom, cell: (row: TRow) => cameFrom(row.lineage) };
      return <Sheet title={title(reader.say)} rows={page(answer as TQuery).nodes} columns={[first!, second!, origin, ...others]} />;
    },
  };
}

type Organised = { readonly cooperative: { readonly code: string; readonly name: string } };
type Modelled = { readonly model?: ({ readonly code: string } & Organised) | null };

const organisation = ({ say }: Reader) => ({
  title: say.organisation,
  cell: ({ cooperative }: Organised) => <Link to={{ page: "cooperative", code: cooperative.code }}>{cooperative.name}</Link>,
});

const model = ({ say }: Reader) => ({
  title: say.model,
  cell: ({ model }: Modelled) => model && <Link to={{ page: "model", code: model.code }}>{model.code}</Link>,
});

const year = ({ say }: Reader) => ({ title: say.year, cell: (one: { readonly year: number }) => one.year });

const number = <T,>({ notation }: Reader, title: string, value: (row: T) => number | null | undefined, decimals = 0) => ({
  title,
  isNumber: true,
  cell: (row: T) => {
    const given = value(row);
    return given == null ? null : notation.number(given, decimals);
  },
});

/** Every list of records that figures are made of. */
export const recordLists: Readonly<Record<RecordList, ListedRecords>> = {
  annualReports: list(
    annualReports,
    (say) => say.lists.annualReports,
    (answer: ReportsBehindFigureQuery) => answer.annualReports,
    (reader) => [
      organisation(reader),
      year(reader),
      number(reader, reader.say.members, (row) => row.members),
      number(reader, reader.say.workers, (row) => row.workers),
      number(reader, reader.say.revenue, (row) => row.financials.revenue),
      { title: reader.say.status, cell: (row) => reader.called.observation[row.status] },
      {
        title: reader.say.source,
        cell: ({ sourceDocument }) =>
          sourceDocument?.url ? (
            <a href={sourceDocument.url}>{sourceDocument.issuerName}</a>
          ) : (
            (sourceDocument?.issuerName ?? reader.say.reportItself)
          ),
      },
    ],
  ),
  models: list(
    models,
    (say) => say.lists.models,
    (answer: ModelsBehindFigureQuery) => answer.models,
    (reader) => [
      { title: reader.say.model, cell: (row) => <Link to={{ page: "model", code: row.code }}>{row.code}</Link> },
      organisation(reader),
      { title: reader.say.startYear, cell: (row) => row.startYear },
      { title: reader.say.state, cell: (row) => row.status && reader.called.status[row.status] },
    ],
  ),
  fundingLines: list(
    fundingLines,
    (say) => say.lists.fundingLines,
    (answer: FundingBehindFigureQuery) => answer.fundingLines,
    (reader) => [
      model(reader),
      year(reader),
      { title: reader.say.fundingSource, cell: (row) => row.source.name },
      number(reader, reader.say.approved, (row) => row.approved),
      number(reader, reader.say.disbursed, (row) => row.disbursed),
    ],
  ),
  outcomes: list(
    outcomes,
    (say) => say.lists.outcomes,
    (answer: OutcomesBehindFigureQuery) => answer.outcomes,
    (reader) => [
      model(reader),
      year(reader),
      { title: reader.say.indicator, cell: (row) => row.indicator.name },
      { title: reader.say.kind, cell: (row) => reader.called.outcome[row.kind] },
      number(reader, reader.say.value, (row) => row.value, 2),
    ],
  ),
  production: list(
    production,
    (say) => say.lists.production,
    (answer: ProductionBehindFigureQuery) => answer.production,
    (reader) => [
      organisation(reader),
      year(reader),
      { title: reader.say.product, cell: (row) => row.product.name },
      number(reader, reader.say.volume, (row) => row.volumeTonnes, 2),
      number(reader, reader.say.worth, (row) => row.value),
    ],
  ),
  proposals: list(
    proposals,
    (say) => say.lists.proposals,
    (answer: ProposalsBehindFigureQuery) => answer.proposals,
    (reader) => [
      { title: reader.say.proposal, cell: (row) => row.code },
      organisation(reader),
      { title: reader.say.submitted, cell: (row) => reader.notation.day(row.submitted) },
      { title: reader.say.decision, cell: (row) => row.decision && reader.called.decision[row.decision] },
    ],
  ),
  difficulties: list(
    difficulties,
    (say) => say.lists.difficulties,
    (answer: DifficultiesBehindFigureQuery) => answer.difficulties,
    (reader) => [
      { title: reader.say.difficulty, cell: (row) => row.type.name },
      model(reader),
      { title: reader.say.day, cell: (row) => reader.notation.day(row.date) },
      number(reader, reader.say.severity, (row) => row.severity),
    ],
  ),
};
