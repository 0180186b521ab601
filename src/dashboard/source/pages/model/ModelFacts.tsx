import { Link } from "../../address/Link.tsx";
import { useLanguage, useWords } from "../../languages/context.ts";
import { useNotation } from "../../languages/useNotation.ts";
import { period } from "../../records/days.ts";
import { Facts } from "../../records/Facts.tsx";
import { names } from "../../records/names.ts";
import type { Model } from "./ModelRecord.tsx";
import { words } from "./words.ts";

/** Who carries out a model, in which programme, when, around which products. */
export function ModelFacts({ model }: { model: Model }) {
  const say = useWords(words);
  const called = useWords(names);
  const language = useLanguage();
  const notation = useNotation();
  const { cooperative, products, contentAreas } = model;
  return (
    <>
      {model.origin === "SYNTHETIC" && <p class="unshown">{say.synthetic}</p>}
      <Facts
        of={[
          [say.cooperative, <Link to={{ page: "cooperative", code: cooperative.code }}>{cooperative.name}</Link>],
          [say.province, cooperative.province?.name],
          [say.programme, model.programme.name],
          [say.supportUnit, model.supportUnit?.name],
          [say.status, model.status && called.status[model.status]],
          [say.startYear, model.startYear],
          [say.support, period(model.starts, model.ended ?? model.plannedEnd, language)],
          [
            say.products,
            products?.length
              ? products.map(({ product, weight }) => `${product.name} (${notation.number(weight * 100, 0)} %)`).join(", ")
              : null,
          ],
          [say.contents, contentAreas?.length ? contentAreas.map((area) => area.name).join(", ") : null],
          [say.origin, called.origin[model.origin]],
          [say.note, model.note ?? undefined],
        ]}
      />
    </>
  );
}
