import { columns, contents } from "./lists.js";
import { formatNumber, formatValue, isDay } from "./words.js";

/** More rows than these are left to the JSON, so that the page stays quick. */
const mostRows = 2000;

/** An element with attributes and children; a string becomes text, never markup. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** What is shown of an answer: a line that sums it up, its errors, and its tables, notes and JSON. */
export function shown(answer, title, say) {
  const { lists, notes, facts } = contents(answer.data);
  const rows = lists.reduce((sum, list) => sum + list.rows.length, 0);
  const isEmpty = rows === 0 && facts.every(([, value]) => value === null);
  const isFailed = answer.failure !== undefined || (answer.errors.length > 0 && isEmpty);
  const summary = [
    !isFailed && lists.length > 0 ? say.rows(formatNumber(rows, say), rows) : null,
    answer.cost ? say.cost(formatNumber(answer.cost.requested, say), formatNumber(answer.cost.limit, say)) : null,
  ];
  return {
    summary: summary.filter((part) => part !== null).join(" · "),
    errors: errorsOf(answer, isFailed, say),
    result: [
      ...lists.map((list) => tableOf(list, lists.length === 1 ? (title ?? list.name) : list.name, say)),
      ...(lists.length === 0 && facts.length === 0 && !isFailed ? [element("p", {}, say.noData)] : []),
      ...(facts.length > 0 && !isFailed ? [factsOf(facts, lists.length > 0, say)] : []),
      ...(notes.length > 0 ? [notesOf(notes, say)] : []),
      ...(answer.raw === undefined ? [] : [rawOf(answer.raw, say)]),
    ],
  };
}

function errorsOf({ failure, status, errors }, isFailed, say) {
  if (failure === undefined && errors.length === 0) return [];
  return [
    element(
      "div",
      { class: "error" },
      element("p", {}, element("strong", {}, isFailed ? say.failed : say.partial), status ? ` (${status})` : ""),
      failure === undefined ? null : element("p", {}, say[failure]),
      errors.length === 0 ? null : element("ul", {}, ...errors.map((error) => errorOf(error, say))),
    ),
  ];
}

function errorOf({ message, locations, path, extensions }, say) {
  const code = extensions?.code;
  const where = [...(locations ?? []).map(({ line, column }) => say.at(line, column)), ...(path ? [say.path(path.join("."))] : [])];
  return element(
    "li",
    {},
    code === undefined ? null : element("code", {}, String(code)),
    " ",
    element("span", { lang: "en" }, String(message)),
    where.length === 0 ? null : element("span", { class: "where" }, ` (${where.join("; ")})`),
    Object.hasOwn(say.advice, code) ? element("span", { class: "advice" }, say.advice[code]) : null,
  );
}

function tableOf({ name, rows }, title, say) {
  if (rows.length === 0) return element("p", { class: "empty" }, element("code", {}, name), ` – ${say.noRows}`);
  const all = columns(rows);
  const shownRows = rows.slice(0, mostRows);
  // What a row is about: its first name, or else its first text.
  const heading = all.find((column) => /(^|\.)name$/.test(column.name)) ?? all.find((column) => !column.isNumber);
  const id = `table-${name}`;
  const box = element(
    "div",
    { class: "table", role: "region", tabindex: "0", "aria-labelledby": id },
    element(
      "table",
      {},
      element("caption", {}, element("span", { id }, title)),
      element("thead", {}, element("tr", {}, ...all.map((column) => headOf(column, say)))),
      element(
        "tbody",
        {},
        ...shownRows.map((_, index) => element("tr", {}, ...all.map((column) => cellOf(column, index, column === heading, say)))),
      ),
    ),
  );
  if (shownRows.length === rows.length) return box;
  const only = say.only(formatNumber(shownRows.length, say), formatNumber(rows.length, say));
  return element("div", {}, box, element("p", { class: "only" }, only));
}

function headOf({ name, isNumber }, say) {
  const path = element("code", {});
  for (const part of name.split(/(?<=\.)/)) path.append(part, element("wbr"));
  const known = Object.hasOwn(say.columns, name) ? say.columns[name] : null;
  return element("th", { scope: "col", class: isNumber ? "number" : "text" }, known, known === null ? null : " ", path);
}

function cellOf(column, index, isHeading, say) {
  const value = column.values[index];
  const kind = column.isNumber ? "number" : isDay(value) ? "day" : `text ${widthOf(String(value).length)}`;
  return element(isHeading ? "th" : "td", { class: kind, ...(isHeading ? { scope: "row" } : {}) }, ...textOf(column, index, say));
}

/** Longer texts get more width, so that rows stay low. */
const widthOf = (length) => (length > 60 ? "long" : length > 16 ? "middling" : "short");

function textOf({ values, limits, isYear }, index, say) {
  const value = values[index];
  if (value === null) return [element("span", { "aria-hidden": "true" }, "—"), element("span", { class: "unseen" }, say.nothing)];
  const text = isYear ? String(value) : formatValue(value, say);
  const limit = say[limits?.[index]];
  return limit ? [`${limit}\u00a0${text}`] : [text];
}

/** Single values beside the lists, or instead of them. */
const factsOf = (facts, isBeside, say) =>
  element(
    "div",
    { class: "table", role: "region", tabindex: "0", "aria-labelledby": "table-values" },
    element(
      "table",
      { class: "facts" },
      element("caption", {}, element("span", { id: "table-values" }, isBeside ? say.values : say.value)),
      element(
        "thead",
        {},
        element(
          "tr",
          {},
          element("th", { scope: "col", class: "text" }, say.field),
          element("th", { scope: "col", class: "text" }, say.value),
        ),
      ),
      element(
        "tbody",
        {},
        ...facts.map(([name, value]) =>
          element(
            "tr",
            {},
            element("th", { scope: "row", class: "text" }, element("code", {}, name)),
            element("td", { class: "text" }, /year$/i.test(name) && value !== null ? String(value) : formatValue(value, say)),
          ),
        ),
      ),
    ),
  );

const notesOf = (notes, say) =>
  element("div", { class: "notes" }, element("h3", {}, say.notes), element("ul", {}, ...notes.map((note) => element("li", {}, note))));

/** The JSON is written when it is opened: it may be long. */
function rawOf(raw, say) {
  const text = element("pre", { tabindex: "0", "aria-label": say.raw });
  const details = element("details", {}, element("summary", {}, say.raw), text);
  details.addEventListener("toggle", () => {
    if (text.textContent === "") text.textContent = typeof raw === "string" ? raw : JSON.stringify(raw, null, 2);
  });
  return details;
}
