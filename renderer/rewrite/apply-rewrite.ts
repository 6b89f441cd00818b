import { undo } from "@codemirror/commands";
import type { NoteSession } from "../editor/note-session.ts";
import type { App } from "../state/app-context.ts";
import { planEdits } from "./plan-edits.ts";
import type { RewriteResult } from "./rewrite-work.ts";

/**
 * Puts what was chosen into the note, as one step that can be undone and one version of its own. False, with a message,
 * when the words it was made of are gone.
 */
export async function applyRewrite(
  { toasts, i18n }: Pick<App, "toasts" | "i18n">,
  session: NoteSession,
  { rewrite, revision, choices, original, noteId }: RewriteResult,
): Promise<boolean> {
  const { show } = toasts.getState();
  await session.flush();
  const isSame = session.state.getState().id === noteId && !session.editor.readOnly;
  const plan = isSame ? planEdits(rewrite, revision, choices, original, session) : null;
  if (plan === null || plan.edits.length === 0) {
    show(i18n.t("rewrite.gone"), { tone: "warn" });
    return false;
  }
  session.edit(plan.edits);
  await session.flush();
  const action = { label: i18n.t("action.undo"), run: () => void session.run(undo) };
  if (plan.dropped > 0) show(i18n.t("rewrite.dropped", { count: plan.dropped }), { tone: "warn" });
  show(i18n.t("rewrite.applied"), { action });
  return true;
}
