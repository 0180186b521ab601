import type { QualityOfYearQuery } from "../../generated/operations.ts";
import { useWords } from "../../languages/context.ts";
import { Sheet } from "../../records/Sheet.tsx";
import { Rate } from "./Rate.tsx";
import { words } from "./words.ts";

interface ItemResponseProps {
  year: number;
  of: QualityOfYearQuery["quality"]["itemNonResponses"];
}

/** Which questions of the annual report were left unanswered, the most often first. */
export function ItemResponse({ year, of }: ItemResponseProps) {
  const say = useWords(words);
  const sorted = [...of].sort((one, other) => (other.nonResponseRate ?? 0) - (one.nonResponseRate ?? 0));
  return (
    <>
      <h2>{say.item}</h2>
      <p>{say.itemMeans(year)}</p>
      <Sheet
        title={say.item}
        rows={sorted}
        columns={[
          { title: say.question, cell: (one) => say.items[one.item] ?? one.item },
          {
            title: say.unanswered,
            cell: (one) => (one.nonResponseRate != null ? <Rate of={one.nonResponseRate} /> : say.tooFew),
          },
        ]}
      />
    </>
  );
}
