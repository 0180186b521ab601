import { useState } from "preact/hooks";
import { useLanguage } from "../languages/context.ts";
import { download } from "./download.ts";

interface DownloadButtonProps {
  path: string;
  text: string;
  /** What is sent with the request; nothing by default. */
  init?: () => RequestInit;
}

/** A button that saves a file which needs the reader's key; says why when it is refused. */
export function DownloadButton({ path, text, init }: DownloadButtonProps) {
  const language = useLanguage();
  const [isBusy, setIsBusy] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  const save = async () => {
    setIsBusy(true);
    setWrong(null);
    try {
      await download(path, language, init?.());
    } catch (failure) {
      setWrong(failure instanceof Error ? failure.message : String(failure));
    } finally {
      setIsBusy(false);
    }
  };
  return (
    <>
      <button type="button" disabled={isBusy} onClick={save}>
        {text}
      </button>
      {wrong && (
        <span class="failure" role="alert">
          {wrong}
        </span>
      )}
    </>
  );
}
