import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useApp, useAppState } from "../state/app-context.ts";
import { importDropped, importFiles } from "./import-files.ts";

/** Takes files that are dropped on the window or pasted anywhere, before the editor would put them into its text. */
export function FileDrop() {
  const { t } = useTranslation();
  const app = useApp();
  const isAtModels = useAppState(({ place }) => place === "models");
  const [isOver, setOver] = useState(false);

  useEffect(() => {
    const stop = new AbortController();
    const options = { capture: true, signal: stop.signal };

    function take(event: Event, start: () => Promise<void>): void {
      event.preventDefault();
      event.stopPropagation();
      void start();
    }
    window.addEventListener(
      "dragover",
      (event) => {
        if (!hasFiles(event.dataTransfer)) return;
        event.preventDefault();
        event.stopPropagation();
        // The browser lets nothing be dropped where the effect is "none".
        const isOwn = app.state.getState().isDraggingOut;
        event.dataTransfer.dropEffect = isOwn ? "none" : "copy";
        setOver(!isOwn);
      },
      options,
    );
    window.addEventListener(
      "dragleave",
      (event) => {
        if (event.relatedTarget === null) setOver(false);
      },
      options,
    );
    window.addEventListener(
      "drop",
      (event) => {
        setOver(false);
        const { dataTransfer } = event;
        if (!hasFiles(dataTransfer)) return;
        take(event, () => importDropped(app, dataTransfer));
      },
      options,
    );
    window.addEventListener(
      "paste",
      (event) => {
        const { clipboardData } = event;
        if (hasFiles(clipboardData) && !clipboardData.types.includes("text/plain")) {
          take(event, () => importFiles(app, [...clipboardData.files]));
        }
      },
      options,
    );
    return () => stop.abort();
  }, [app]);

  if (!isOver) return null;
  return (
    <div className="pointer-events-none fixed inset-0 z-50 grid place-items-center bg-backdrop">
      <p className="rounded-3 border border-line bg-raised px-5 py-3 font-medium shadow-dialog">
        {t(isAtModels ? "import.dropModels" : "import.drop")}
      </p>
    </div>
  );
}

function hasFiles(data: DataTransfer | null): data is DataTransfer {
  return data?.types.includes("Files") === true;
}
