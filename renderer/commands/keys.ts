/** A shortcut taken apart. */
type Chord = { isMod: boolean; isAlt: boolean; isShift: boolean; key: string };

const isMac = typeof navigator !== "undefined" && /Mac|iPhone|iPad/.test(navigator.userAgent);

const SIGNS: Readonly<Record<string, string>> = {
  ArrowUp: "↑",
  ArrowDown: "↓",
  ArrowLeft: "←",
  ArrowRight: "→",
  Escape: "Esc",
  Delete: "Del",
  Plus: "+",
};

/**
 * Whether an event is the shortcut. Letters go by their place on the keyboard, so that they work with
 * every layout; signs go by what they type. Alt alone types letters on macOS, so there it takes Command as well.
 */
export function matchesKeys(keys: string, event: KeyboardEvent): boolean {
  const { isMod, isAlt, isShift, key } = parse(keys);
  const wantsCommand = isMac && (isMod || isAlt);
  const wantsControl = !isMac && isMod;
  if (event.metaKey !== wantsCommand || event.ctrlKey !== wantsControl || event.altKey !== isAlt)
    return false;
  const place = /^[A-Z]$/.test(key) ? `Key${key}` : /^[0-9]$/.test(key) ? `Digit${key}` : undefined;
  if (place !== undefined) return event.code === place && event.shiftKey === isShift;
  if (key === "Plus") return event.key === "+" || event.key === "=";
  const isSign = key.length === 1;
  return event.key === key && (isSign || event.shiftKey === isShift);
}

/** Whether a shortcut would also be typed as text, and so must wait while someone writes. */
export function typesText(keys: string): boolean {
  const { isMod, isAlt, key } = parse(keys);
  return !isMod && !isAlt && (key.length === 1 || key === "Delete" || key === "Enter");
}

/** The shortcut as the reader's keyboard names it, as in "Ctrl K" or "⌘K". */
export function formatKeys(keys: string): string {
  const { isMod, isAlt, isShift, key } = parse(keys);
  const sign = SIGNS[key] ?? key;
  if (isMac) return `${isAlt ? "⌥" : ""}${isShift ? "⇧" : ""}${isMod || isAlt ? "⌘" : ""}${sign}`;
  return [isMod && "Ctrl", isAlt && "Alt", isShift && "Shift", sign].filter(Boolean).join(" ");
}

function parse(keys: string): Chord {
  const parts = keys.split("+");
  return {
    isMod: parts.includes("Mod"),
    isAlt: parts.includes("Alt"),
    isShift: parts.includes("Shift"),
    key: parts.at(-1) ?? "",
  };
}
