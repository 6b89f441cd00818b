import { type FormEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { useStore } from "zustand";
import { useApp } from "../state/app-context.ts";
import { classes } from "../ui/classes.ts";
import { Button } from "../ui/Button.tsx";
import { addModels, chooseModels } from "./add-models.ts";

/** The way to one more model: the system's dialog in the desktop app, a field for the path in a browser. */
export function AddModel() {
  const { t } = useTranslation();
  const app = useApp();
  const { adding, added, refusal } = useStore(app.models);
  return (
    <div className="flex flex-col gap-2">
      {app.host.host === "desktop" ? (
        <div className="flex flex-wrap gap-2">
          <Button disabled={adding !== null} onClick={() => void chooseModels(app, "models")}>
            {t("models.add")}
          </Button>
          <Button tone="quiet" disabled={adding !== null} onClick={() => void chooseModels(app, "folder")}>
            {t("models.addFolder")}
          </Button>
        </div>
      ) : (
        <PathForm isBusy={adding !== null} />
      )}
      <p role="status" className={classes("text-muted text-small", adding === null && "sr-only")}>
        {adding !== null
          ? t("models.adding", { name: adding })
          : added !== null && t("models.added", { name: added })}
      </p>
      {refusal !== null && (
        <p role="alert" data-user-text="" className="text-small text-warn [overflow-wrap:anywhere]">
          {refusal}
        </p>
      )}
    </div>
  );
}

function PathForm({ isBusy }: { isBusy: boolean }) {
  const { t } = useTranslation();
  const app = useApp();
  const [path, setPath] = useState("");
  const field = useId();

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (path.trim() !== "" && (await addModels(app, [path.trim()]))) setPath("");
  }

  return (
    <form onSubmit={(event) => void submit(event)}>
      <label htmlFor={field} className="mb-1 block font-medium">
        {t("models.path")}
      </label>
      <div className="flex gap-2">
        <input
          id={field}
          data-autofocus=""
          type="text"
          value={path}
          maxLength={32_000}
          placeholder={t("models.pathHint")}
          autoComplete="off"
          spellCheck={false}
          aria-describedby={`${field}-note`}
          onChange={(event) => setPath(event.target.value)}
          className="h-7.5 w-full min-w-0 rounded-1 border border-line bg-surface px-2.5 text-text placeholder:text-faint"
        />
        <Button type="submit" className="flex-none whitespace-nowrap" disabled={isBusy || path.trim() === ""}>
          {t("models.addPath")}
        </Button>
      </div>
      <p id={`${field}-note`} className="mt-1.5 text-muted text-small [overflow-wrap:anywhere]">
        {t("models.pathNote")}
      </p>
    </form>
  );
}
