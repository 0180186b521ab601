import { useAddress } from "../../address/useAddress.ts";
import { show } from "../../address/address.ts";
import { firstQuestion } from "../../catalogue/firstQuestion.ts";
import { useCatalogue } from "../../catalogue/useCatalogue.ts";
import { Failure } from "../../components/Failure.tsx";
import { Result } from "../../components/Result.tsx";
import { useWords } from "../../languages/context.ts";
import { CubeMissing } from "./CubeMissing.tsx";
import { Choices } from "./choices/Choices.tsx";
import { ViewOfAnswer } from "./ViewOfAnswer.tsx";
import { addressOfView, asking, type View, viewIn, viewOf } from "./view.ts";
import { words } from "./words.ts";
import "./explorer.css";

/** Any question to any cube, its answer as table or chart. */
export default function ExplorerPage() {
  const say = useWords(words);
  const address = useAddress();
  const catalogue = useCatalogue();
  if (catalogue.failure) return <Failure failure={catalogue.failure} again={catalogue.again} />;
  return (
    <Result of={catalogue}>
      {(known) => {
        if (known.release === null) return <p>{say.noRelease}</p>;
        const asked = viewIn(address);
        const cube = known.cubes.find((other) => other.name === (asked?.question.cube ?? "cooperatives"));
        if (!cube) return <CubeMissing name={asked!.question.cube} cubes={known.cubes} />;
        const isBare = !asked || (asked.question.by.length === 0 && asked.question.figures.length === 0);
        const view = isBare ? viewOf(firstQuestion(cube)) : asked;
        const setView = (next: View) => show(addressOfView(next));
        if (address.get("embed") === "1") return <ViewOfAnswer view={view} cube={cube} catalogue={known} setView={setView} isEmbedded />;
        return (
          <>
            <h1>{say.title}</h1>
            <div class="explorer">
              <Choices question={view.question} cube={cube} catalogue={known} setQuestion={(question) => setView(asking(view, question))} />
              <ViewOfAnswer view={view} cube={cube} catalogue={known} setView={setView} isEmbedded={false} />
            </div>
          </>
        );
      }}
    </Result>
  );
}
