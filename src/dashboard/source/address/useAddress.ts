import { useEffect, useState } from "preact/hooks";
import { current, onChange } from "./address.ts";

/** The parameters of the address; the component is drawn again when they change. */
export function useAddress(): URLSearchParams {
  const [parameters, setParameters] = useState(current);
  useEffect(() => onChange(() => setParameters(current())), []);
  return parameters;
}
