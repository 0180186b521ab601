import { Link } from "../address/Link.tsx";
import { useLanguage, useWords } from "../languages/context.ts";
import { pages } from "./pages.ts";
import { words } from "./words.ts";

/** Said for an address that names no page. */
export function PageMissing({ name }: { name: string }) {
  const say = useWords(words);
  const language = useLanguage();
  return (
    <>
      <h1>{say.missing(name)}</h1>
      <p>{say.missingMeans}</p>
      <ul>
        {pages
          .filter((page) => page.isInMenu)
          .map((page) => (
            <li key={page.id}>
              <Link to={{ page: page.id }}>{page.title[language]}</Link>
            </li>
          ))}
      </ul>
    </>
  );
}
