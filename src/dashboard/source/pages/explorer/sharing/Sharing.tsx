import { useEffect } from "preact/hooks";
import type { Answer } from "../../../answers/answer.ts";
import type { Catalogue } from "../../../catalogue/useCatalogue.ts";
import { CopyField } from "../../../components/CopyField.tsx";
import { useWords } from "../../../languages/context.ts";
import { addressOfView, type View } from "../view.ts";
import { words } from "../words.ts";
import { frameOf } from "./frame.ts";

interface SharingProps {
  view: View;
  answer: Answer;
  catalogue: Catalogue;
}

/** Links to the view, following the newest release or pinned to this one, and text that embeds it. */
export function Sharing({ view, answer, catalogue }: SharingProps) {
  const say = useWords(words);
  const of = (release: string | null) => location.origin + addressOfView({ ...view, question: { ...view.question, release } });
  const following = of(null);
  const pinned = of(answer.release);
  const isPinned = view.question.release !== null;
  const newest = catalogue.release?.id;
  useEffect(() => offerEmbedding(isPinned ? pinned : following), [isPinned, pinned, following]);
  return (
    <details class="sharing" open={isPinned}>
      <summary>{isPinned ? say.isPinned(answer.release) : say.isFollowing(answer.release)}</summary>
      {isPinned && newest && newest !== answer.release && (
        <p>
          <a href={following}>{say.newer(newest)}</a>
        </p>
      )}
      <CopyField label={say.followingLink} value={following} />
      <CopyField label={say.pinnedLink} value={pinned} />
      <CopyField label={say.citationLink} value={new URL(answer.citation.url, location.origin).href} />
      <CopyField label={say.frame} value={frameOf(isPinned ? pinned : following, answer.title)} />
    </details>
  );
}

/** Tells other sites how the view is embedded (oEmbed). */
function offerEmbedding(address: string): () => void {
  const link = document.createElement("link");
  link.rel = "alternate";
  link.type = "application/json+oembed";
  link.href = `/oembed?format=json&url=${encodeURIComponent(address)}`;
  document.head.append(link);
  return () => link.remove();
}
