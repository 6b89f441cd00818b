import { Check, TriangleAlert } from "lucide-react";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Client } from "../client/connection.ts";
import { formatKeys } from "../commands/keys.ts";
import { showTheme } from "../theme/use-theme.ts";
import { Keys } from "../ui/Keys.tsx";
import { type Filing, useFiling } from "./use-filing.ts";

/** The small window for a thought in between, as soon as it is known what was left in it. */
export function CapturePage({ client }: { client: Client }) {
  const kept = useKeptDraft(client);
  return kept === undefined ? null : <CaptureForm client={client} kept={kept} />;
}

/** Enter files the note, Esc leaves it for later. */
function CaptureForm({ client, kept }: { client: Client; kept: string }) {
  const { t } = useTranslation();
  const field = useRef<HTMLTextAreaElement>(null);
  const { text, filing, write, file, hide } = useFiling(client, kept);
  const isEmpty = text.trim() === "";

  useEffect(() => {
    const begin = () => field.current?.focus();
    const leave = () => {
      if (isEmpty) hide();
    };
    begin();
    window.addEventListener("focus", begin);
    window.addEventListener("blur", leave);
    return () => {
      window.removeEventListener("focus", begin);
      window.removeEventListener("blur", leave);
    };
  }, [isEmpty, hide]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") hide();
    else if (event.key === "Enter" && !event.shiftKey && !event.altKey) void file();
    else return;
    event.preventDefault();
  }

  return (
    <main
      onKeyDown={onKeyDown}
      className="flex h-full flex-col overflow-hidden border border-line-strong bg-surface text-text"
    >
      <h1 className="sr-only">{t("desktop.capture.title")}</h1>
      <textarea
        ref={field}
        aria-label={t("desktop.capture.label")}
        placeholder={t("desktop.capture.placeholder")}
        value={text}
        readOnly={filing.kind === "filing"}
        onChange={(event) => write(event.target.value)}
        className="min-h-0 flex-1 resize-none bg-transparent px-5 pt-4 font-note text-note outline-none placeholder:text-faint"
      />
      <footer className="flex min-h-10 flex-none flex-wrap items-center gap-x-4 gap-y-1 border-line border-t px-5 py-2 text-muted text-small [-webkit-app-region:drag]">
        <div role="status" className="min-w-0 [-webkit-app-region:no-drag] empty:hidden">
          <Outcome filing={filing} onShow={(id) => void client.desktop.showNote({ id })} />
        </div>
        {(filing.kind === "writing" || filing.kind === "filing") && (
          <ul className="ml-auto flex flex-wrap gap-x-4 gap-y-1">
            <Hint keys="Enter" label={t("desktop.capture.file")} />
            <Hint keys="Shift+Enter" label={t("desktop.capture.newLine")} />
            <Hint keys="Escape" label={t("desktop.capture.hide")} />
          </ul>
        )}
      </footer>
    </main>
  );
}

/** The draft of the last time; theme and font are read again whenever the window comes to the front. */
function useKeptDraft(client: Client): string | undefined {
  const [kept, setKept] = useState<string>();
  useEffect(() => {
    async function read(): Promise<void> {
      try {
        const settings = await client.settings.get();
        showTheme(settings);
        setKept((held) => held ?? settings.captureDraft);
      } catch {
        // One can write all the same, and filing says what is wrong.
        setKept((held) => held ?? "");
      }
    }
    void read();
    const again = () => void read();
    window.addEventListener("focus", again);
    return () => window.removeEventListener("focus", again);
  }, [client]);
  return kept;
}

function Outcome({ filing, onShow }: { filing: Filing; onShow: (id: string) => void }) {
  const { t } = useTranslation();
  if (filing.kind === "failed") {
    return (
      <p className="flex items-center gap-2 text-text">
        <TriangleAlert className="icon text-warn" aria-hidden />
        <span className="line-clamp-2 [overflow-wrap:anywhere]">{filing.message}</span>
      </p>
    );
  }
  if (filing.kind !== "filed") return null;
  return (
    <p className="flex items-center gap-2 text-text">
      <Check className="icon text-ok" aria-hidden />
      <span className="truncate">
        {t("desktop.capture.filed", { title: filing.title || t("desktop.capture.untitled") })}
      </span>
      <button
        type="button"
        onClick={() => onShow(filing.id)}
        className="rounded-1 px-1.5 py-0.5 font-semibold underline underline-offset-2 hover:bg-hover"
      >
        {t("desktop.capture.show")}
      </button>
    </p>
  );
}

function Hint({ keys, label }: { keys: string; label: string }) {
  return (
    <li className="flex items-center gap-1.5">
      <Keys keys={formatKeys(keys)} />
      {label}
    </li>
  );
}
