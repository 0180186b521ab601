import { useAddress } from "../../address/useAddress.ts";
import "../../records/records.css";
import { CooperativeList } from "./CooperativeList.tsx";
import { CooperativeRecord } from "./CooperativeRecord.tsx";

/** Organisations: a list, or one of them by its code. */
export default function CooperativePage() {
  const code = useAddress().get("code");
  return code ? <CooperativeRecord key={code} code={code} /> : <CooperativeList />;
}
