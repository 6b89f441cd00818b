import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useStore } from "zustand";
import { createTrial, isTrying } from "../models/trial.ts";
import { useModels } from "../models/use-models.ts";
import { useApp } from "../state/app-context.ts";
import { Button } from "../ui/Button.tsx";
import { IdeaList } from "./IdeaList.tsx";
import { BRAINSTORM_CHARACTERS, brainstormed, brainstormPrompt } from "./note-ideas.ts";

const TOKENS_MAX = 160;

/** Ideas that a language model writes, marked as its draft. They stop when the card closes. */
export function Brainstorm({
  text,
  position,
  onInsert,
}: {
  text: () => string;
  position: number;
  onInsert: (text: string) => void;
}) {
  const { t } = useTranslation();
  const { client } = useApp();
  const models = useModels().data?.filter(({ state, fit }) => state === "ok" && fit?.level !== "too-large");
  const [isWhole, setWhole] = useState(true);
  const [trial] = useState(() =>
    createTrial({
      stream: (question, signal) =>
        client.generate.stream({ ...question, maxTokens: TOKENS_MAX }, { signal }),
      now: () => performance.now(),
      describe: (error) => (error instanceof Error ? error.message : String(error)),
    }),
  );
  const { answer, modelId, work } = useStore(trial.state);
  useEffect(() => () => trial.stop(), [trial]);

  if (models === undefined) return null;
  const [model] = models;
  if (model === undefined) return <p className="text-faint text-small">{t("lexicon.ideas.noModel")}</p>;
  const { name } = model;
  const isRunning = isTrying(work);
  const ideas = brainstormed(answer, text());

  function start(): void {
    if (model === undefined) return;
    const asked = brainstormPrompt(text(), position);
    setWhole(asked.isWhole);
    void trial.run(model, asked.prompt);
  }

  return (
    <section
      aria-label={t("lexicon.ideas.draft", { name })}
      className="flex flex-col gap-2 border-line border-t pt-2"
    >
      {modelId !== null && <h2 className="font-semibold">{t("lexicon.ideas.draft", { name })}</h2>}
      {answer !== "" && (
        <>
          <IdeaList ideas={ideas} onInsert={onInsert} />
          <p className="text-faint text-small">
            {t(ideas.length === 0 && !isRunning ? "lexicon.ideas.nothingNew" : "lexicon.ideas.draftHelp")}
          </p>
          {!isWhole && (
            <p className="text-faint text-small">
              {t("lexicon.ideas.part", { count: BRAINSTORM_CHARACTERS })}
            </p>
          )}
        </>
      )}
      {work.kind === "failed" && (
        <p className="text-warn">{t("lexicon.ideas.failed", { reason: work.message })}</p>
      )}
      {work.kind === "stopped" && <p className="text-muted text-small">{t("lexicon.ideas.stopped")}</p>}
      <div className="flex items-center gap-2">
        {isRunning ? (
          <>
            <Button onClick={() => trial.stop()}>{t("lexicon.ideas.stop")}</Button>
            <span className="text-muted text-small">{t("lexicon.ideas.writing", { name })}</span>
          </>
        ) : (
          <Button className="max-w-full" onClick={start}>
            <span className="truncate">{t("lexicon.ideas.brainstorm", { name })}</span>
          </Button>
        )}
      </div>
    </section>
  );
}
