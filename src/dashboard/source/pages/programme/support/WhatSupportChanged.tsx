import { useWords } from "../../../languages/context.ts";
import { EffectOfSupport } from "./EffectOfSupport.tsx";
import { GradesAround } from "./GradesAround.tsx";
import { SurvivalByDuration } from "./SurvivalByDuration.tsx";
import { words } from "./words.ts";
import "../../../records/records.css";
import "./support.css";

/** What support changed: its effect on outcomes, grades before and after, and how long chains stay active. */
export default function WhatSupportChanged({ release }: { release: string | null }) {
  const say = useWords(words);
  return (
    <section class="story" aria-label={say.title}>
      <h2>{say.title}</h2>
      <p>
        {say.lead} <a href="/methods/evaluation">{say.method}</a>
      </p>
      <EffectOfSupport release={release} />
      <GradesAround release={release} />
      <SurvivalByDuration release={release} />
    </section>
  );
}
