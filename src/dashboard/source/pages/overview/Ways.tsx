import { Link } from "../../address/Link.tsx";
import { pages } from "../../app/pages.ts";
import { useLanguage, useWords } from "../../languages/context.ts";
import { useCatalogue } from "../../catalogue/useCatalogue.ts";
import { words } from "./words.ts";

/** What is official and what is synthetic, and the ways into the other pages. */
export function Ways() {
  const say = useWords(words);
  const language = useLanguage();
  const release = useCatalogue().value?.release;
  return (
    <>
      <section class="story">
        <h2>{say.kinds}</h2>
        <dl class="kinds">
          <dt>{say.kindOfficial}</dt>
          <dd>{say.kindOfficialText}</dd>
          <dt>{say.kindPlatform}</dt>
          <dd>{release?.isSynthetic ? say.kindSynthetic(release.id) : say.kindPlatformText}</dd>
        </dl>
      </section>
      <section class="story">
        <h2>{say.ways}</h2>
        <ul class="ways">
          {pages
            .filter((page) => page.id in say.wayTo)
            .map((page) => (
              <li key={page.id}>
                <Link to={{ page: page.id }}>{page.title[language]}</Link>
                <p>{say.wayTo[page.id]}</p>
              </li>
            ))}
        </ul>
      </section>
    </>
  );
}
