import { errorRecord, type Log } from "#main/log.ts";
import type { Store } from "#main/store/store.ts";
import { AppError } from "#shared/errors.ts";
import type { Draft } from "#shared/desktop-options.ts";

/**
 * Saves what a page could not, because it hung or was gone. Words whose note is deleted, or that no longer fit it,
 * become a note of their own; what cannot be stored is only logged, since no page is left to say it.
 */
export async function keepWords(
  notes: Pick<Store["notes"], "save" | "create">,
  drafts: readonly Draft[],
  log: Log,
): Promise<void> {
  for (const draft of drafts) {
    try {
      await notes.save(draft).catch((error: unknown) => keepApart(notes, draft, error));
    } catch (error) {
      log.error(errorRecord(error), "unsaved words lost");
    }
  }
}

async function keepApart(notes: Pick<Store["notes"], "create">, draft: Draft, error: unknown): Promise<void> {
  const code = error instanceof AppError ? error.code : undefined;
  if (code !== "not-found" && code !== "invalid-input") throw error;
  const body = draft.changes.map(({ insert }) => insert).join("\n");
  if (body.trim() !== "") await notes.create({ body });
}
