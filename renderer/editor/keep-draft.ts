import type { Draft } from "#shared/desktop-options.ts";
import type { Client } from "../client/connection.ts";

export type KeepDraft = (draft: Draft | null) => void;

/**
 * Keeps the unsaved words of one note where they outlive this page. One call at a time, and then the latest: what came
 * between is in it.
 */
export function createDraftKeeper(client: Pick<Client, "desktop">): KeepDraft {
  const key = crypto.randomUUID();
  let latest: { draft: Draft | null } | undefined;
  let isSending = false;

  async function send(): Promise<void> {
    isSending = true;
    while (latest !== undefined) {
      const { draft } = latest;
      latest = undefined;
      try {
        await client.desktop.keepDraft({ key, draft });
      } catch {
        // It is saved on its own way as well; this is for the case that the page ends before.
      }
    }
    isSending = false;
  }

  return (draft) => {
    latest = { draft };
    if (!isSending) void send();
  };
}
