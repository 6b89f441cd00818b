/**
 * A shortcut of the page's commands, such as "Mod+Shift+K", in Electron's words. On macOS Alt alone types letters, so
 * the page asks for Command beside it.
 */
export function toAccelerator(keys: string, platform: NodeJS.Platform): string {
  const parts = keys.split("+");
  const key = parts.at(-1) ?? "";
  const held = new Set(parts.slice(0, -1));
  if (platform === "darwin" && held.has("Alt")) held.add("Mod");
  return [
    held.has("Mod") && "CommandOrControl",
    held.has("Alt") && "Alt",
    held.has("Shift") && "Shift",
    NAMES[key] ?? key,
  ]
    .filter((part) => part !== false)
    .join("+");
}

const NAMES: Readonly<Record<string, string>> = {
  ArrowUp: "Up",
  ArrowDown: "Down",
  ArrowLeft: "Left",
  ArrowRight: "Right",
  Escape: "Esc",
};
