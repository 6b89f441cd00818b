/** What a key event says about a shortcut that is being chosen; `weak` has no Control, Command or Alt. */
export type Recorded =
  | { kind: "keys"; keys: string }
  | { kind: "weak" }
  | { kind: "waiting" }
  | { kind: "cancelled" };

/** Reads the keys that are pressed, in the form of the commands' keys. Modifiers alone wait for one more key. */
export function recordKeys(event: KeyboardEvent, isMac: boolean): Recorded {
  if (event.key === "Escape") return { kind: "cancelled" };
  const key = keyOf(event);
  if (key === undefined) return { kind: "waiting" };
  const isMod = isMac ? event.metaKey : event.ctrlKey;
  // Control on macOS and the Windows key elsewhere belong to the system.
  if (isMac ? event.ctrlKey : event.metaKey) return { kind: "weak" };
  const isFunction = /^F\d/.test(key);
  if (!isMod && !event.altKey && !isFunction) return { kind: "weak" };
  const parts = [isMod && "Mod", event.altKey && "Alt", event.shiftKey && "Shift", key];
  // An F key with Alt alone is as good as one with Control; only the bare one has no modifier.
  return { kind: "keys", keys: parts.filter(Boolean).join("+") };
}

/** Letters and digits by their place on the keyboard, so that Shift does not turn them into signs. */
function keyOf({ code, key }: KeyboardEvent): string | undefined {
  const letter = /^(?:Key([A-Z])|Digit(\d))$/.exec(code);
  if (letter) return letter[1] ?? letter[2];
  if (code === "Space") return "Space";
  return NAMED.test(key) ? key : undefined;
}

const NAMED = /^(?:Arrow(?:Up|Down|Left|Right)|Home|End|PageUp|PageDown|Insert|F(?:[1-9]|1\d|2[0-4]))$/;
