const KEY = "nano-banana.capture";

/** What is written in the capture window and not filed yet; it outlives the window and the app. */
export function readCaptureDraft(storage: Storage): string {
  return storage.getItem(KEY) ?? "";
}

export function keepCaptureDraft(storage: Storage, text: string): void {
  try {
    if (text === "") storage.removeItem(KEY);
    else storage.setItem(KEY, text);
  } catch {
    // Too long to be kept twice: it stays in the window.
  }
}
