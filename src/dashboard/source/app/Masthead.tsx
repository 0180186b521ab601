import { changed, show } from "../address/address.ts";
import { Link } from "../address/Link.tsx";
import type { Catalogue } from "../catalogue/useCatalogue.ts";
import { useMedia } from "../components/useMedia.ts";
import { useLanguage, useWords } from "../languages/context.ts";
import { type Language, languages } from "../languages/language.ts";
import { type Page, pages } from "./pages.ts";
import { words } from "./words.ts";

const names: Record<Language, string> = { vi: "Tiếng Việt", en: "English" };

/** Name, menu, languages and what has to be said of the whole release. */
export function Masthead({ page, release }: { page: Page | null; release: Catalogue["release"] }) {
  const say = useWords(words);
  const language = useLanguage();
  const isWide = useMedia("(min-width: 48rem)");
  return (
    <header>
      <div class="width masthead">
        <Link to={{}} class="brand">
          <strong>Collective Economy</strong> <span>{say.name}</span>
        </Link>
        <div class="languages" role="group" aria-label={say.language}>
          {languages.map((other) => (
            <button
              type="button"
              key={other}
              lang={other}
              aria-pressed={other === language}
              onClick={() => show(changed({ language: other }))}
            >
              {names[other]}
            </button>
          ))}
        </div>
        <nav aria-label={say.menu}>
          <details open={isWide}>
            <summary>
              {say.menu}
              {page && <>: {page.title[language]}</>}
            </summary>
            <ul>
              {pages
                .filter((other) => other.isInMenu)
                .map((other) => (
                  <li key={other.id}>
                    <Link to={{ page: other.id }} aria-current={other === page ? "page" : undefined}>
                      {other.title[language]}
                    </Link>
                  </li>
                ))}
            </ul>
          </details>
        </nav>
      </div>
      {release?.isSynthetic && (
        <div class="banner" role="status">
          <p class="width">
            <strong>{say.synthetic}.</strong> {say.syntheticMeans(release.id)}
          </p>
        </div>
      )}
    </header>
  );
}
