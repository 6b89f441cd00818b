import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, type KeyboardEvent, useEffect, useId } from "react";
import { useTranslation } from "react-i18next";
import { useStore } from "zustand";
import type { Model } from "#shared/models.ts";
import { formatKeys } from "../commands/keys.ts";
import { useApp } from "../state/app-context.ts";
import { queryKeys } from "../state/query-keys.ts";
import { Button } from "../ui/Button.tsx";
import { Keys } from "../ui/Keys.tsx";
import { TrialAnswer } from "./TrialAnswer.tsx";
import { isTrying } from "./trial.ts";

const SEND_KEYS = "Mod+Enter";

/** A prompt for a model and what it writes, as it comes. */
export function TryIt({ model }: { model: Model }) {
  const { t } = useTranslation();
  const { trial, models } = useApp();
  const prompt = useStore(models, (state) => state.prompt);
  const { modelId, result, work } = useStore(trial.state);
  const queryClient = useQueryClient();
  const field = useId();
  const isRunning = modelId === model.id && isTrying(work);
  const canSend = prompt.trim() !== "" && !isRunning;

  // A model that was loaded for the first time has converted weights by now.
  useEffect(() => {
    if (result) void queryClient.invalidateQueries({ queryKey: queryKeys.models });
  }, [queryClient, result]);

  function send(event: FormEvent | KeyboardEvent): void {
    event.preventDefault();
    if (canSend) void trial.run(model, prompt);
  }

  return (
    <section aria-label={t("models.try.title")} className="rounded-3 border border-line bg-bg">
      <form onSubmit={send} className="flex flex-col gap-2 p-3.5">
        <label htmlFor={field} className="font-semibold">
          {t("models.try.title")}
        </label>
        <textarea
          id={field}
          value={prompt}
          rows={3}
          maxLength={1_000_000}
          placeholder={t("models.try.placeholder")}
          onChange={(event) => models.setState({ prompt: event.target.value })}
          onKeyDown={(event) => {
            if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) send(event);
          }}
          className="min-h-16 w-full resize-y rounded-1 border border-line bg-surface px-2.5 py-1.5 text-result text-text placeholder:text-faint"
        />
        {!model.details.hasTemplate && <p className="text-muted text-small">{t("models.noTemplate")}</p>}
        <div className="flex flex-wrap items-center gap-2">
          <Button key="send" type="submit" tone="main" disabled={!canSend}>
            {t("models.try.send")}
            <Keys keys={formatKeys(SEND_KEYS)} onDark />
          </Button>
          {isRunning && (
            <Button key="stop" onClick={() => trial.stop()}>
              {t("models.try.stop")}
            </Button>
          )}
        </div>
      </form>
      {modelId === model.id && <TrialAnswer />}
    </section>
  );
}
