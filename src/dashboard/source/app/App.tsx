import { useEffect } from "preact/hooks";
import { useAddress } from "../address/useAddress.ts";
import { LanguageContext } from "../languages/context.ts";
import { languageOf } from "../languages/language.ts";
import { Frame } from "./Frame.tsx";
import { pageOf } from "./pages.ts";

/** The whole page, as its address says. */
export function App() {
  const address = useAddress();
  const language = languageOf(address);
  const page = pageOf(address);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = page ? `${page.title[language]} – Collective Economy` : "Collective Economy";
  }, [language, page]);
  return (
    <LanguageContext.Provider value={language}>
      <Frame page={page} name={address.get("page") ?? ""} isEmbedded={address.get("embed") === "1"} />
    </LanguageContext.Provider>
  );
}
