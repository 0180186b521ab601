import operation from "@operations/changes-of-official-figure.graphql";
import { KeyField } from "../../access/KeyField.tsx";
import { reaches } from "../../access/roles.ts";
import { useRole } from "../../access/useRole.ts";
import { useOperation } from "../../api/useLoaded.ts";
import { Result } from "../../components/Result.tsx";
import type { ChangesOfOfficialFigureQuery } from "../../generated/operations.ts";
import { useWords } from "../../languages/context.ts";
import { RecordChanges } from "./RecordChanges.tsx";
import { words } from "./words.ts";

/** The submissions that brought or changed an official figure, for readers with a key. */
export function FigureChanges({ code }: { code: string }) {
  const say = useWords(words);
  return (
    <>
      <h2>{say.furtherOfFigure}</h2>
      <KeyField needs="MINISTRY" text={say.keyOfFigure} />
      {reaches(useRole(), "MINISTRY") && <Changes code={code} />}
    </>
  );
}

function Changes({ code }: { code: string }) {
  const opensSubmissions = reaches(useRole(), "STEWARD");
  const loaded = useOperation<ChangesOfOfficialFigureQuery>(operation, { where: { code: { eq: code } } });
  return (
    <Result of={loaded}>
      {({ officialFigures: { nodes } }) =>
        nodes[0] && <RecordChanges lineage={nodes[0].lineage} releasedAt={null} opensSubmissions={opensSubmissions} />
      }
    </Result>
  );
}
