import { addressOf } from "../../address/address.ts";
import type { Chosen } from "../../charts/chartData.ts";
import { type ChartKind, chartKinds } from "../../charts/choice.ts";
import { parametersOf, questionIn } from "../../questions/parameters.ts";
import type { Question } from "../../questions/question.ts";
import { type Sorting, sortingOf, textOf } from "../../tables/sorting.ts";

/** What the explorer shows: a question and how its answer is drawn. */
export interface View {
  readonly question: Question;
  readonly shows: "table" | "chart";
  /** Kind of chart; null for the one that suits the answer. */
  readonly chart: ChartKind | null;
  /** Figure of the chart; null for the first. */
  readonly figure: string | null;
  /** Members of dimensions that a chart does not show, by names of dimensions; those left out are the chart's choice. */
  readonly chosen: Chosen;
  /** Dimensions that go across; null for time. */
  readonly columns: readonly string[] | null;
  readonly sorting: Sorting | null;
}

/** The view of a question that nothing else is said of. */
export function viewOf(question: Question): View {
  return { question, shows: "table", chart: null, figure: null, chosen: {}, columns: null, sorting: null };
}

/** The view of an address; null when it asks nothing. */
export function viewIn(parameters: URLSearchParams): View | null {
  const question = questionIn(parameters);
  if (!question) return null;
  const chart = parameters.get("chart") as ChartKind | null;
  const columns = parameters.get("columns");
  return {
    question,
    shows: parameters.get("view") === "chart" ? "chart" : "table",
    chart: chart && chartKinds.includes(chart) ? chart : null,
    figure: parameters.get("figure"),
    chosen: Object.fromEntries(
      (parameters.get("members") ?? "")
        .split(";")
        .map((pair) => pair.split(":"))
        .filter((pair): pair is [string, string] => pair.length === 2),
    ),
    columns: columns === null ? null : columns.split(",").filter((name) => question.by.includes(name)),
    sorting: sortingOf(parameters.get("sort")),
  };
}

/** Parameters of the address of a view. */
export function parametersOfView(view: View) {
  return {
    page: "explorer",
    ...parametersOf(view.question),
    view: view.shows === "chart" ? "chart" : undefined,
    chart: view.chart ?? undefined,
    figure: view.figure ?? undefined,
    members:
      Object.entries(view.chosen)
        .map((pair) => pair.join(":"))
        .join(";") || undefined,
    // None across is something else than not said.
    columns: view.columns === null ? undefined : view.columns.join(",") || "none",
    sort: textOf(view.sorting),
  };
}

/** Address of a view. */
export function addressOfView(view: View, more: Readonly<Record<string, string>> = {}): string {
  return addressOf({ ...parametersOfView(view), ...more });
}

/** The view of another question: what of the old one no longer fits is gone. */
export function asking(view: View, question: Question): View {
  const columns = view.columns?.filter((name) => question.by.includes(name)) ?? null;
  return {
    ...view,
    question,
    columns,
    chart: view.question.cube === question.cube ? view.chart : null,
    chosen: Object.fromEntries(Object.entries(view.chosen).filter(([name]) => question.by.includes(name))),
    figure: view.figure && question.figures.includes(view.figure) ? view.figure : null,
    sorting: view.question.by.join() === question.by.join() ? view.sorting : null,
  };
}
