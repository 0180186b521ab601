import { useId, useState } from "preact/hooks";
import { setKey } from "../api/key.ts";
import type { Role } from "../generated/schema.ts";
import { useLanguage, useWords } from "../languages/context.ts";
import { identify } from "./identify.ts";
import { reaches } from "./roles.ts";
import { useKey } from "./useKey.ts";
import { useRole } from "./useRole.ts";
import { words } from "./words.ts";
import "./access.css";

interface KeyFieldProps {
  /** Role that the page has use for. */
  needs: Exclude<Role, "PUBLIC">;
  /** What the key shows or does, as a sentence. */
  text: string;
}

/** Where a reader types in a key. It is kept in memory only, and forgotten when the page is left. */
export function KeyField({ needs, text }: KeyFieldProps) {
  const say = useWords(words);
  const key = useKey();
  const role = useRole();
  return (
    <section class="access" aria-label={say.title}>
      <p>{text}</p>
      {key === null ? (
        <KeyForm />
      ) : (
        <>
          <p role="status">
            {role === null ? say.asking : say.known(say.roles[role])}
            {role !== null && !reaches(role, needs) && <> {say.tooLittle(say.roles[needs])}</>}
          </p>
          <button type="button" onClick={() => setKey(null)}>
            {say.forget}
          </button>
        </>
      )}
    </section>
  );
}

function KeyForm() {
  const say = useWords(words);
  const language = useLanguage();
  const id = useId();
  const [typed, setTyped] = useState("");
  const [isAsking, setIsAsking] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  const submit = async (event: Event) => {
    event.preventDefault();
    const key = typed.trim();
    if (!key) return;
    setIsAsking(true);
    setWrong(null);
    try {
      await identify(key, language);
      setKey(key);
    } catch (failure) {
      setWrong(failure instanceof Error && failure.message ? failure.message : say.refused);
    } finally {
      setIsAsking(false);
    }
  };
  return (
    <form onSubmit={submit}>
      <label for={id}>{say.label}</label>
      <input
        id={id}
        type="password"
        autocomplete="off"
        spellcheck={false}
        value={typed}
        aria-describedby={`${id}-note`}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="submit" disabled={isAsking}>
        {say.use}
      </button>
      <p id={`${id}-note`} class="note">
        {say.memory}
      </p>
      {wrong && (
        <p class="failure" role="alert">
          {wrong}
        </p>
      )}
    </form>
  );
}
