import { useAddress } from "../../address/useAddress.ts";
import "../../records/records.css";
import "./model.css";
import { ModelList } from "./ModelList.tsx";
import { ModelRecord } from "./ModelRecord.tsx";

/** Supported models: a list, or one of them by its code. */
export default function ModelPage() {
  const code = useAddress().get("code");
  return code ? <ModelRecord key={code} code={code} /> : <ModelList />;
}
