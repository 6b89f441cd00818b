import type { NoteSaveResult } from "#shared/note.ts";
import type { App } from "../state/app-context.ts";
import { putNote, refreshLists } from "../state/note-cache.ts";
import { editorExtensions, type EditorWords, pageNonce } from "./editor-extensions.ts";
import { createDraftKeeper } from "./keep-draft.ts";
import { createNoteSessions, type NoteSessions } from "./note-sessions.ts";
import type { Save, SaveFailure } from "./save-queue.ts";

/**
 * The notes of one window, saved through its connection: when it comes back, when the window loses the focus, and
 * before it closes. The browser asks before closing only while something is unsaved.
 */
export function windowSessions(app: Omit<App, "sessions">): NoteSessions {
  const { client, queryClient, connection, state, trace, i18n } = app;
  const sessions = createNoteSessions({
    extensions: editorExtensions(words(i18n), pageNonce(document), () => trace.getState().back()),
    save: (save) => saveOrKeep(app, save),
    load: (id) => client.notes.get({ id }),
    describe: (error) => describe(error, i18n),
    ...(app.host.host === "desktop" && { keepDraft: () => createDraftKeeper(client) }),
    onMoved(from, to) {
      const open = () => state.setState({ view: "all", filter: "", selectedId: to });
      if (state.getState().selectedId === from) open();
      else
        app.toasts.getState().show(i18n.t("editor.parted.kept"), {
          action: { label: i18n.t("editor.parted.show"), run: open },
        });
      void refreshLists(queryClient);
    },
  });
  const flush = () => void sessions.flush();
  connection.status.subscribe(({ status }) => status === "open" && flush());
  window.addEventListener("blur", flush);
  window.addEventListener("pagehide", flush);
  document.addEventListener("visibilitychange", flush);
  window.addEventListener("beforeunload", (event) => {
    if (!sessions.hasUnsaved) return;
    flush();
    event.preventDefault();
  });
  return sessions;
}

/** Saves; where the note was deleted for good in the meantime, its words are kept in a new one. */
async function saveOrKeep(
  { client, queryClient }: Pick<App, "client" | "queryClient">,
  { text, ...input }: Save,
): Promise<NoteSaveResult> {
  try {
    const result = await client.notes.save(input);
    if (result.status === "saved") {
      putNote(queryClient, { ...result.note, body: text, sha256: result.sha256 });
    } else {
      putNote(queryClient, result.current);
      putNote(queryClient, result.copy);
    }
    return result;
  } catch (error) {
    if (codeOf(error) !== "not-found") throw error;
    const copy = await client.notes.create({ body: text });
    putNote(queryClient, copy);
    return { status: "conflict", current: copy, copy };
  }
}

const FINAL_CODES = new Set(["too-large", "invalid-input", "forbidden", "unsupported-text"]);

function describe(error: unknown, { t }: App["i18n"]): SaveFailure {
  const code = codeOf(error);
  if (code === undefined) return { code: "unavailable", message: t("editor.save.offline"), isFinal: false };
  const message = error instanceof Error && error.message !== "" ? error.message : t("error.unknown");
  return { code, message, isFinal: FINAL_CODES.has(code) };
}

/** The code of an error that came from the host; undefined for a connection that broke. */
function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error) || !("status" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}

function words({ t }: App["i18n"]): EditorWords {
  return {
    label: t("editor.label"),
    placeholder: t("editor.placeholder"),
    task: (text) => (text === "" ? t("editor.task") : text),
    phrases: {
      Find: t("editor.find.find"),
      Replace: t("editor.find.replaceWith"),
      next: t("editor.find.next"),
      previous: t("editor.find.previous"),
      all: t("editor.find.all"),
      "match case": t("editor.find.matchCase"),
      regexp: t("editor.find.pattern"),
      "by word": t("editor.find.byWord"),
      replace: t("editor.find.replace"),
      "replace all": t("editor.find.replaceAll"),
      close: t("editor.find.close"),
      "current match": t("editor.find.current"),
      "on line": t("editor.find.onLine"),
    },
  };
}
