import { useId } from "preact/hooks";
import { changed, type Parameters, show } from "../address/address.ts";
import { useAddress } from "../address/useAddress.ts";
import { useWords } from "../languages/context.ts";
import { PageLink } from "./PageLink.tsx";
import { words } from "./words.ts";

/** Something by which a list can be narrowed, named as in the address. */
export interface Filter {
  readonly name: string;
  readonly title: string;
  /** What can be chosen; null where text is typed. */
  readonly choices: readonly { readonly code: string; readonly name: string }[] | null;
}

/** A form that narrows a list; what is chosen is in the address. */
export function Filters({ of, title }: { of: readonly Filter[]; title: string }) {
  const say = useWords(words);
  const address = useAddress();
  const id = useId();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget as HTMLFormElement);
    const changes: Record<string, string | undefined> = { after: undefined, before: undefined };
    for (const { name } of of) changes[name] = String(given.get(name) ?? "").trim() || undefined;
    show(changed(changes));
  };
  const none: Parameters = Object.fromEntries(["after", "before", ...of.map((filter) => filter.name)].map((name) => [name, undefined]));
  const unknown = of.filter(
    ({ name, choices }) => choices?.length && address.get(name) && !choices.some((choice) => choice.code === address.get(name)),
  );
  return (
    <form class="filters" role="search" aria-label={title} onSubmit={submit} key={address.toString()}>
      {of.map(({ name, title, choices }) => (
        <div key={name}>
          <label for={`${id}-${name}`}>{title}</label>
          {choices ? (
            <select id={`${id}-${name}`} name={name}>
              <option value="">{say.any}</option>
              {choices.map((choice) => (
                <option key={choice.code} value={choice.code} selected={address.get(name) === choice.code}>
                  {choice.name}
                </option>
              ))}
            </select>
          ) : (
            <input id={`${id}-${name}`} name={name} type="search" defaultValue={address.get(name) ?? ""} />
          )}
        </div>
      ))}
      {unknown.map(({ name, title }) => (
        <p key={name} class="unshown">
          {say.unknown(title, address.get(name)!)}
        </p>
      ))}
      <button type="submit">{say.find}</button>
      {of.some(({ name }) => address.get(name)) && <PageLink changes={none}>{say.clear}</PageLink>}
    </form>
  );
}
