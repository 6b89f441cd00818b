import { useEffect, useMemo, useState } from "react";
import type { NoteId } from "#shared/note.ts";
import type { Client } from "../client/connection.ts";
import { createCaptureDraft } from "./capture-draft.ts";

export type Filing =
  | { kind: "writing" }
  | { kind: "filing" }
  | { kind: "filed"; id: NoteId; title: string }
  | { kind: "failed"; message: string };

/** Milliseconds in which one reads where the note went, before the window leaves. */
const SHOWN_MS = 1_500;

/** The text of the capture window, and what becomes of it. A text that could not be filed stays. */
export function useFiling(client: Client, kept: string) {
  const [text, setText] = useState(kept);
  const [filing, setFiling] = useState<Filing>({ kind: "writing" });
  const draft = useMemo(() => createCaptureDraft(client), [client]);

  function write(next: string): void {
    setText(next);
    draft.write(next);
    setFiling({ kind: "writing" });
  }

  async function file(): Promise<void> {
    if (text.trim() === "" || filing.kind === "filing") return;
    setFiling({ kind: "filing" });
    try {
      const { id, title } = await client.notes.create({ body: text });
      write("");
      draft.flush();
      setFiling({ kind: "filed", id, title });
    } catch (error) {
      setFiling({ kind: "failed", message: error instanceof Error ? error.message : String(error) });
    }
  }

  const hide = useMemo(
    () => () => {
      draft.flush();
      void client.desktop.hideCapture();
    },
    [client, draft],
  );

  const isFiled = filing.kind === "filed";
  useEffect(() => {
    if (!isFiled) return undefined;
    const timer = setTimeout(() => {
      setFiling({ kind: "writing" });
      hide();
    }, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [isFiled, hide]);

  return { text, filing, write, file, hide };
}
