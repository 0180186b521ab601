import { addressOf } from "./addresses.ts";
import { askedFigures } from "./asked.ts";
import type { Subject } from "./subject.ts";

/** Writes a query in M, for Excel and Power BI. */
export function powerQuery(subject: Subject): string {
  const types = askedFigures(subject.question, subject.cube).map(
    ({ name, isWhole }) => `{${mText(name)}, ${isWhole ? "Int64.Type" : "type number"}}`,
  );
  return `let
    Source = Csv.Document(
        Web.Contents(${mText(addressOf(subject, "csv"))}),
        [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]
    ),
    Headed = Table.PromoteHeaders(Source, [PromoteAllScalars = true]),
    Typed = Table.TransformColumnTypes(Headed, {${types.join(", ")}}, "en-US")
in
    Typed
`;
}

/** A text of M: quotes are doubled, and what begins an escape is escaped. */
export function mText(text: string): string {
  return `"${text.replaceAll('"', '""').replaceAll("#(", "#(#)(")}"`;
}
