import { Suspense, lazy } from "preact/compat";
import { useEffect } from "preact/hooks";
import { useAddress } from "../address/useAddress.ts";
import { LanguageContext } from "../languages/context.ts";
import { languageOf } from "../languages/language.ts";
import { Loading } from "../components/Loading.tsx";
import { Footer } from "./Footer.tsx";
import { Masthead } from "./Masthead.tsx";
import { PageMissing } from "./PageMissing.tsx";
import { type Page, pageOf, pages } from "./pages.ts";
import { words } from "./words.ts";

const loaded = new Map(pages.map((page) => [page.id, lazy(page.load)]));

/** The whole page. An embedded one has the content only. */
export function App() {
  const address = useAddress();
  const language = languageOf(address);
  const page = pageOf(address);
  const isEmbedded = address.get("embed") === "1";
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    document.title = page ? `${page.title[language]} – Collective Economy` : "Collective Economy";
  }, [language, page]);
  return (
    <LanguageContext.Provider value={language}>
      {isEmbedded || (
        <a class="skip" href="#content">
          {words[language].skip}
        </a>
      )}
      {isEmbedded || <Masthead page={page} />}
      <main id="content" class={isEmbedded ? "embedded" : "width"} tabIndex={-1}>
        <Suspense fallback={<Loading />}>{page ? <Content page={page} /> : <PageMissing name={address.get("page") ?? ""} />}</Suspense>
      </main>
      {isEmbedded || <Footer />}
    </LanguageContext.Provider>
  );
}

function Content({ page }: { page: Page }) {
  const Loaded = loaded.get(page.id)!;
  return <Loaded key={page.id} />;
}
