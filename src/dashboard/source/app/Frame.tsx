import { Suspense, lazy } from "preact/compat";
import { useCatalogue } from "../catalogue/useCatalogue.ts";
import { Loading } from "../components/Loading.tsx";
import { useWords } from "../languages/context.ts";
import { Footer } from "./Footer.tsx";
import { Masthead } from "./Masthead.tsx";
import { PageMissing } from "./PageMissing.tsx";
import { type Page, pages } from "./pages.ts";
import { words } from "./words.ts";

const contents = new Map(pages.map((page) => [page.id, lazy(page.load)]));

interface FrameProps {
  /** The page; null when there is none of the name that was asked for. */
  page: Page | null;
  name: string;
  /** Whether it stands in a page of somebody else: the content only. */
  isEmbedded: boolean;
}

/** What is around the content of every page. */
export function Frame({ page, name, isEmbedded }: FrameProps) {
  const say = useWords(words);
  const catalogue = useCatalogue();
  const Content = page && contents.get(page.id)!;
  // What has to be said of the release stands above the content, which would be pushed down if it came first.
  const isReady = catalogue.value !== null || catalogue.failure !== null;
  const content = isReady && (
    <Suspense fallback={<Loading />}>{Content ? <Content key={page.id} /> : <PageMissing name={name} />}</Suspense>
  );
  if (isEmbedded)
    return (
      <main id="content" class="embedded">
        {content}
      </main>
    );
  return (
    <>
      <a class="skip" href="#content">
        {say.skip}
      </a>
      <Masthead page={page} release={catalogue.value?.release ?? null} />
      <main id="content" class="width" tabIndex={-1}>
        {content}
      </main>
      <Footer />
    </>
  );
}
