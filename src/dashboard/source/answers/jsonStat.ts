import type { Words } from "../languages/language.ts";
import type { Answer, AnswerDimension, Status } from "./answer.ts";

/** A data set as the platform writes it (JSON-stat 2.0, https://json-stat.org/full/). */
export interface JsonStat {
  label: string;
  id: string[];
  role?: { time?: string[]; geo?: string[] };
  dimension: Record<string, JsonStatDimension>;
  /** A list of all, or those that are there by their place. */
  value: (number | null)[] | Record<string, number>;
  status?: Record<string, string>;
  extension: Record<string, string>;
}

interface JsonStatDimension {
  label: string;
  category: { index: string[]; label: Record<string, string>; unit?: Record<string, { label: string; decimals: number }> };
}

/** The dimension of figures. */
const measure = "measure";

/** Code of a member that totals over its dimension. */
const total = "_T";

/** Reads a data set. */
export function answerOf(data: JsonStat): Answer {
  const figures = data.dimension[measure]!.category;
  const said = data.extension;
  const unitCodes = new Map([...named(said, "unit_")].map(([code, label]) => [label, code]));
  const asked = JSON.parse(said.question ?? "{}") as { cube?: string };
  return {
    cube: asked.cube ?? "",
    title: data.label,
    dimensions: data.id.filter((name) => name !== measure).map((name) => dimensionOf(data, name)),
    figures: figures.index.map((name) => ({
      name,
      title: figures.label[name] ?? name,
      unit: figures.unit?.[name]?.label ?? "",
      unitCode: unitCodes.get(figures.unit?.[name]?.label ?? "") ?? "",
      decimals: figures.unit?.[name]?.decimals ?? 0,
    })),
    values: data.value,
    places: placesOf(data),
    statuses: new Map(Object.entries(data.status ?? {}).map(([place, status]) => [Number(place), status as Status])),
    statusNames: named(said, "status_") as ReadonlyMap<Status, string>,
    notes: [...named(said, "note_")].map(([code, text]) => ({ code, text })),
    release: said.release ?? "",
    publishedOn: said.published_on ?? "",
    isSynthetic: "synthetic" in said,
    withheld: Number(said.withheld ?? 0),
    citation: { text: said.citation ?? "", url: said.citation_url ?? "", hash: said.citation_hash ?? "" },
  };
}

/** Names of the members of dimensions that say whether something holds, which the platform gives as they are stored. */
const yesNo: Words<Readonly<Record<string, string>>> = { vi: { true: "có", false: "không" }, en: { true: "yes", false: "no" } };

const answersToYes = (data: JsonStat) => yesNo[data.extension.language === "en" ? "en" : "vi"];

function placesOf(data: JsonStat): number[] {
  const places = new Set(Object.keys(data.status ?? {}).map(Number));
  for (const [place, value] of Object.entries(data.value)) if (value !== null) places.add(Number(place));
  return [...places].sort((left, right) => left - right);
}

function dimensionOf(data: JsonStat, name: string): AnswerDimension {
  const { label, category } = data.dimension[name]!;
  return {
    name,
    title: label,
    members: category.index.map((code) => ({
      code,
      label: answersToYes(data)[code] ?? category.label[code] ?? code,
      isTotal: code === total,
    })),
    isTime: data.role?.time?.includes(name) ?? false,
    isArea: data.role?.geo?.includes(name) ?? false,
  };
}

/** What the extension says under names with a beginning, by the rest of the name. */
function named(said: Record<string, string>, beginning: string): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(said)
      .filter(([name]) => name.startsWith(beginning))
      .map(([name, text]) => [name.slice(beginning.length), text]),
  );
}
