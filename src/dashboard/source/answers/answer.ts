/** The answer to a question: a block of cells, each with the figures that were asked for. */
export interface Answer {
  /** Name of the cube, as in the address of its files. */
  readonly cube: string;
  /** The question in words, for example "cooperatives by region, year". */
  readonly title: string;
  readonly dimensions: readonly AnswerDimension[];
  readonly figures: readonly AnswerFigure[];
  /** Values by place, in the order of dimensions, the last fastest, then of figures; null or missing where there is none. */
  readonly values: Readonly<Record<number, number | null>>;
  /** Places that have a value or a status, ascending. All others belong to cells that are not there. */
  readonly places: readonly number[];
  /** Statuses that are not normal, by place in `values`. */
  readonly statuses: ReadonlyMap<number, Status>;
  /** Names of the statuses that occur. */
  readonly statusNames: ReadonlyMap<Status, string>;
  readonly notes: readonly Note[];
  readonly release: string;
  /** Day of publication, as ISO 8601. */
  readonly publishedOn: string;
  /** Whether no real organisation is described. */
  readonly isSynthetic: boolean;
  /** Number of cells that are withheld to protect a respondent. */
  readonly withheld: number;
  readonly citation: Citation;
}

/** A dimension of an answer. */
export interface AnswerDimension {
  readonly name: string;
  readonly title: string;
  readonly members: readonly Member[];
  readonly isTime: boolean;
  readonly isArea: boolean;
}

/** A member of a dimension. */
export interface Member {
  readonly code: string;
  readonly label: string;
  readonly isTotal: boolean;
}

/** A figure of an answer. */
export interface AnswerFigure {
  readonly name: string;
  readonly title: string;
  readonly unit: string;
  /** Code of the unit, for example "VND". */
  readonly unitCode: string;
  readonly decimals: number;
}

/** A note on how to read the answer. */
export interface Note {
  readonly code: string;
  readonly text: string;
}

/** How the answer is cited. */
export interface Citation {
  readonly text: string;
  readonly url: string;
  readonly hash: string;
}

/** Observation status (SDMX): break, estimated, missing, provisional, withheld, of low reliability. */
export type Status = "B" | "E" | "O" | "P" | "Q" | "U";

/** A figure of a cell. */
export interface CellValue {
  readonly value: number | null;
  /** Null when normal, or when there is no such cell. */
  readonly status: Status | null;
}

/** A figure of the cell of some members, given by their places. */
export function valueAt(answer: Answer, members: readonly number[], figure: number): CellValue {
  let place = 0;
  for (let index = 0; index < answer.dimensions.length; index++) place = place * answer.dimensions[index]!.members.length + members[index]!;
  place = place * answer.figures.length + figure;
  return { value: answer.values[place] ?? null, status: answer.statuses.get(place) ?? null };
}
