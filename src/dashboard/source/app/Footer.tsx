import { useWords } from "../languages/context.ts";
import { words } from "./words.ts";

/** Where the rest is: files, methods, schema. */
export function Footer() {
  const say = useWords(words);
  return (
    <footer>
      <div class="width">
        <h2>{say.sources}</h2>
        <ul>
          {(
            [
              ["/data", say.files],
              ["/dictionary", say.dictionary],
              ["/methods", say.methods],
              ["/errors", say.errors],
              ["/schema.graphql", say.schema],
              ["/graphiql", say.console],
              ["/releases/feed.atom", say.feed],
            ] as const
          ).map(([address, text]) => (
            <li key={address}>
              <a href={address}>{text}</a>
            </li>
          ))}
        </ul>
        <p>{say.licence}</p>
      </div>
    </footer>
  );
}
