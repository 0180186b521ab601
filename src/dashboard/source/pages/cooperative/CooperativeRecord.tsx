import operation from "@operations/cooperative-record.graphql";
import { useEffect } from "preact/hooks";
import { Link } from "../../address/Link.tsx";
import { useOperation } from "../../api/useLoaded.ts";
import { Failure } from "../../components/Failure.tsx";
import { Result } from "../../components/Result.tsx";
import type { CooperativeRecordQuery } from "../../generated/operations.ts";
import { useLanguage, useWords } from "../../languages/context.ts";
import { dayKnown, period } from "../../records/days.ts";
import { Facts } from "../../records/Facts.tsx";
import { names } from "../../records/names.ts";
import { Sheet } from "../../records/Sheet.tsx";
import { CooperativeReports } from "./CooperativeReports.tsx";
import { nearestIn } from "./nearest.ts";
import { words } from "./words.ts";

/** One organisation: what everybody may know of it, and what is not shown and why. */
export function CooperativeRecord({ code }: { code: string }) {
  const say = useWords(words);
  const found = useOperation<CooperativeRecordQuery>(operation, { code });
  if (found.failure)
    return (
      <>
        <h1>{say.missing(code)}</h1>
        <Failure failure={found.failure} again={found.again}>
          <ul>
            {nearestIn(found.failure.message, code).map((near) => (
              <li key={near}>
                <Link to={{ page: "cooperative", code: near }}>{near}</Link>
              </li>
            ))}
            <li>
              <Link to={{ page: "cooperative" }}>{say.lookFor}</Link>
            </li>
          </ul>
        </Failure>
      </>
    );
  return <Result of={found}>{({ cooperative }) => <Known of={cooperative} />}</Result>;
}

function Known({ of }: { of: CooperativeRecordQuery["cooperative"] }) {
  const say = useWords(words);
  const called = useWords(names);
  const language = useLanguage();
  useEffect(() => {
    document.title = `${of.name} – Collective Economy`;
  }, [of.name, language]);
  return (
    <div class="record">
      <p>
        <Link to={{ page: "cooperative" }}>{say.list}</Link>
      </p>
      <h1>{of.name}</h1>
      {of.origin === "SYNTHETIC" && <p class="unshown">{say.synthetic}</p>}
      <Facts
        of={[
          [say.code, of.code],
          [say.legalForm, of.legalForm.name],
          [say.field, of.field?.name],
          [say.section, of.vsicSection?.name],
          [say.service, of.serviceType?.name],
          [say.province, of.province && `${of.province.name} (${of.province.region.name})`],
          [say.formerProvince, of.formerProvince?.name],
          [say.founded, of.founded && dayKnown(of.founded, of.foundedPrecision, language)],
          [say.dissolved, of.dissolved ? dayKnown(of.dissolved, "DAY", language) : undefined],
          [say.union, of.union ? <Link to={{ page: "cooperative", code: of.union.code }}>{of.union.name}</Link> : undefined],
          [say.weight, of.weight > 1 ? say.weightMeans(of.weight) : undefined],
          [say.origin, called.origin[of.origin]],
        ]}
      />
      <h2>{say.models}</h2>
      <Sheet
        title={say.models}
        rows={of.models.nodes}
        total={of.models.totalCount}
        columns={[
          { title: say.model, cell: (one) => <Link to={{ page: "model", code: one.code }}>{one.code}</Link> },
          { title: say.programme, cell: (one) => one.programme.name },
          { title: say.startYear, cell: (one) => one.startYear },
          { title: say.state, cell: (one) => one.status && called.status[one.status] },
        ]}
      />
      <h2>{say.certifications}</h2>
      <Sheet
        title={say.certifications}
        rows={of.certifications.nodes}
        total={of.certifications.totalCount}
        columns={[
          { title: say.scheme, cell: (one) => one.scheme.name },
          { title: say.product, cell: (one) => one.product?.name ?? say.whole },
          { title: say.scope, cell: (one) => one.scope },
          { title: say.valid, cell: (one) => period(one.validFrom, one.validTo, language) },
        ]}
      />
      <h2>{say.designations}</h2>
      <Sheet
        title={say.designations}
        rows={of.designations.nodes}
        total={of.designations.totalCount}
        columns={[
          { title: say.product, cell: (one) => one.product.name },
          { title: say.level, cell: (one) => called.level[one.level] },
          { title: say.stars, cell: (one) => one.stars && say.starCount(one.stars) },
          { title: say.decision, cell: (one) => one.decision },
          { title: say.valid, cell: (one) => period(one.validFrom, one.validTo, language) },
        ]}
      />
      {of.legalForm.code === "UNION" && (
        <>
          <h2>{say.memberCooperatives}</h2>
          <Sheet
            title={say.memberCooperatives}
            rows={of.memberCooperatives.nodes}
            total={of.memberCooperatives.totalCount}
            columns={[
              { title: say.name, cell: (one) => <Link to={{ page: "cooperative", code: one.code }}>{one.name}</Link> },
              { title: say.code, cell: (one) => one.code },
            ]}
          />
        </>
      )}
      <CooperativeReports code={of.code} />
    </div>
  );
}
