import { useTranslation } from "react-i18next";
import type { Model } from "#shared/models.ts";
import { formatCount } from "../i18n/format.ts";
import { useApp } from "../state/app-context.ts";
import { Button } from "../ui/Button.tsx";
import { formatBytes, standingOf } from "./format-model.ts";
import { deleteCache, lookAgain, removeModel } from "./model-actions.ts";
import { ModelFacts } from "./ModelFacts.tsx";
import { StandingLine } from "./StandingLine.tsx";
import { TryIt } from "./TryIt.tsx";

/** One model: whether it can be used and why not, a prompt to try it, what is in its file. */
export function ModelDetails({ model }: { model: Model }) {
  const { t } = useTranslation();
  const app = useApp();
  const standing = standingOf(model);
  const isUsable = model.state === "ok" && standing !== "unsupported";
  return (
    <article aria-label={model.name} className="mx-auto flex max-w-[46rem] flex-col gap-5">
      <header>
        <h2 data-user-text="" className="font-semibold text-[1.125rem] leading-6 [overflow-wrap:anywhere]">
          {model.name}
        </h2>
        <div className="mt-1">
          <StandingLine standing={standing} />
        </div>
        <Standing model={model} />
      </header>
      {isUsable && model.details.kind === "language" && <TryIt model={model} />}
      <ModelFacts model={model} />
      <footer className="flex flex-wrap items-center gap-2 border-line border-t pt-4">
        <span className="mr-auto text-muted text-small">
          {model.cacheBytes > 0
            ? t("models.cache", { size: formatBytes(t, model.cacheBytes) })
            : t("models.cacheNone")}
        </span>
        {model.cacheBytes > 0 && (
          <Button onClick={() => void deleteCache(app, model)}>{t("models.deleteCache")}</Button>
        )}
        <Button onClick={() => void removeModel(app, model)}>{t("models.remove")}</Button>
      </footer>
    </article>
  );
}

/** The numbers behind a model's standing, and the way out where there is need of one. */
function Standing({ model }: { model: Model }) {
  const { t } = useTranslation();
  const app = useApp();
  const { state, details, fit } = model;
  if (state !== "ok") {
    return (
      <div className="mt-2 flex flex-wrap items-center gap-2">
        <p className="min-w-60 flex-1 text-muted">{t(`models.${state}`)}</p>
        <Button onClick={() => void lookAgain(app, model)}>{t("models.lookAgain")}</Button>
      </div>
    );
  }
  if (details.unsupported.length > 0) {
    return (
      <ul data-user-text="" className="mt-2 select-text text-muted">
        {details.unsupported.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    );
  }
  if (fit === null) return null;
  return (
    <p className="mt-1 text-muted tabular-nums">
      {t("models.fitNumbers", {
        needed: formatBytes(t, fit.needed),
        tokens: formatCount(details.memory?.context ?? 0),
        free: formatBytes(t, fit.free),
        total: formatBytes(t, fit.total),
      })}{" "}
      {fit.level !== "fits" && t(`models.fitAdvice.${fit.level}`)}
    </p>
  );
}
