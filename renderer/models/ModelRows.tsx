import { useTranslation } from "react-i18next";
import type { Model } from "#shared/models.ts";
import { useApp } from "../state/app-context.ts";
import { classes } from "../ui/classes.ts";
import { describeModel, standingOf } from "./format-model.ts";
import { StandingLine } from "./StandingLine.tsx";

/** The models, each with what it is and whether this machine can hold it. */
export function ModelRows({ models, shownId }: { models: readonly Model[]; shownId: string | null }) {
  const { t } = useTranslation();
  const app = useApp();
  return (
    <ul aria-label={t("models.list")} className="flex flex-col gap-1">
      {models.map((model) => (
        <li key={model.id}>
          <button
            type="button"
            aria-current={model.id === shownId ? "true" : undefined}
            onClick={() => app.models.setState({ shownId: model.id })}
            className={classes(
              "flex w-full min-w-0 flex-col gap-0.5 rounded-2 border px-3 py-2 text-left",
              model.id === shownId
                ? "border-accent-line bg-accent-soft"
                : "border-transparent hover:bg-hover",
            )}
          >
            <span data-user-text="" className="w-full truncate font-semibold">
              {model.name}
            </span>
            <span data-user-text="" className="text-muted text-small [overflow-wrap:anywhere]">
              {describeModel(t, model)}
            </span>
            <StandingLine standing={standingOf(model)} />
          </button>
        </li>
      ))}
    </ul>
  );
}
