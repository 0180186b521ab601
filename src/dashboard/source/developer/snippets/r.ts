import { columnOf } from "../../catalogue/names.ts";
import { addressOf } from "./addresses.ts";
import { askedDimensions, askedFigures } from "./asked.ts";
import { quoted } from "./quoted.ts";
import type { Subject } from "./subject.ts";

/** Writes a program of R that reads CSV. Codes stay texts, so that none becomes a number, a flag or a missing value. */
export function r(subject: Subject): string {
  const { question, cube } = subject;
  const classes = [
    ...askedDimensions(question, cube)
      .filter((dimension) => dimension.codelist !== null)
      .map((dimension) => `${columnOf(dimension.name)} = "character"`),
    // R's own whole numbers end at two thousand million.
    ...askedFigures(question, cube).map((figure) => `${figure.name} = "numeric"`),
  ];
  return `address <- ${quoted(addressOf(subject, "csv"))}
cells <- read.csv(
  address,
  na.strings = "",
  encoding = "UTF-8",
  colClasses = c(${classes.join(", ")})
)
print(cells)
`;
}
