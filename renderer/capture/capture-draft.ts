import type { Client } from "../client/connection.ts";

/** What is written and not filed yet, kept in the library as all words are. */
export interface CaptureDraft {
  /** Keeps it a moment after writing stops. */
  write(text: string): void;
  /** Keeps it now. */
  flush(): void;
}

/** Milliseconds of writing that a crash may take. */
const IDLE_MS = 300;
/** What the library takes as a draft; a longer one stays in the window alone. */
const LENGTH_MAX = 1_000_000;

export function createCaptureDraft(client: Pick<Client, "settings">): CaptureDraft {
  let waiting: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function flush(): void {
    clearTimeout(timer);
    const text = waiting;
    waiting = undefined;
    if (text === undefined || text.length > LENGTH_MAX) return;
    // It is in the window still, and is kept with the next letter.
    client.settings.set({ captureDraft: text }).catch(() => {});
  }

  return {
    write(text) {
      waiting = text;
      clearTimeout(timer);
      timer = setTimeout(flush, IDLE_MS);
    },
    flush,
  };
}
