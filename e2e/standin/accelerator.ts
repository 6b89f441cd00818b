import type { KeyPress } from "./page/messages.ts";

export interface Accelerator {
  control: boolean;
  alt: boolean;
  shift: boolean;
  meta: boolean;
  key: string;
}

const MODIFIERS: Record<string, keyof Omit<Accelerator, "key">> = {
  command: "meta",
  cmd: "meta",
  control: "control",
  ctrl: "control",
  commandorcontrol: "control",
  cmdorctrl: "control",
  alt: "alt",
  option: "alt",
  altgr: "alt",
  shift: "shift",
  super: "meta",
  meta: "meta",
};

/** Electron's name of a key, and KeyboardEvent's. */
const NAMED: Record<string, string> = {
  plus: "+",
  space: " ",
  tab: "tab",
  capslock: "capslock",
  numlock: "numlock",
  scrolllock: "scrolllock",
  backspace: "backspace",
  delete: "delete",
  insert: "insert",
  return: "enter",
  enter: "enter",
  up: "arrowup",
  down: "arrowdown",
  left: "arrowleft",
  right: "arrowright",
  home: "home",
  end: "end",
  pageup: "pageup",
  pagedown: "pagedown",
  escape: "escape",
  esc: "escape",
  volumeup: "audiovolumeup",
  volumedown: "audiovolumedown",
  volumemute: "audiovolumemute",
  medianexttrack: "mediatracknext",
  mediaprevioustrack: "mediatrackprevious",
  mediastop: "mediastop",
  mediaplaypause: "mediaplaypause",
  printscreen: "printscreen",
};

/** Reads "CmdOrCtrl+Shift+K" as Electron does on Linux. Throws on what Electron cannot read. */
export function parseAccelerator(text: string): Accelerator {
  const parts = text.split("+").map((part) => part.toLowerCase());
  const key = parts.pop() ?? "";
  const result: Accelerator = { control: false, alt: false, shift: false, meta: false, key: keyOf(key) };
  const isKnown = parts.every((part) => part in MODIFIERS);
  if (!isKnown || result.key === "")
    throw new TypeError(`Error processing argument: invalid accelerator "${text}"`);
  for (const part of parts) {
    const modifier = MODIFIERS[part];
    if (modifier !== undefined) result[modifier] = true;
  }
  return result;
}

/** One text for one shortcut, however it is written. */
export function normalizeAccelerator(text: string): string {
  return JSON.stringify(parseAccelerator(text));
}

export function matches(accelerator: Accelerator, press: KeyPress): boolean {
  const { control, alt, shift, meta, key } = accelerator;
  const isSymbol = !/^[a-z0-9]$/.test(key) && key.length === 1 && key !== " ";
  const isKey = press.key.toLowerCase() === key || codeOf(press.code) === key;
  const isShift = shift === press.shift || (isSymbol && !shift);
  return isKey && isShift && control === press.control && alt === press.alt && meta === press.meta;
}

function keyOf(key: string): string {
  if (key in NAMED) return NAMED[key] ?? "";
  if (/^f([1-9]|1[0-9]|2[0-4])$/.test(key)) return key;
  if (/^num([0-9]|dec|add|sub|mult|div)$/.test(key)) return key;
  return /^[a-z0-9)!@#$%^&*(:;<=>?_~{}|[\]\\'",./`-]$/.test(key) ? key : "";
}

/** The letter or digit of a key, whatever the modifiers make of it. */
function codeOf(code: string): string {
  return /^(?:Key|Digit)([A-Z0-9])$/.exec(code)?.[1]?.toLowerCase() ?? "";
}
