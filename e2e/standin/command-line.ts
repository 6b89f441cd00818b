import { guard } from "./guard.ts";

const given = new Map<string, string>();

/** What the app may not decide for the stand-in's Chromium. */
const OURS = new Set([
  "no-sandbox",
  "remote-debugging-port",
  "remote-debugging-pipe",
  "inspect",
  "user-data-dir",
]);

export const commandLine = guard(
  {
    appendSwitch: (name: string, value = "") => {
      given.set(name.toLowerCase(), value);
    },
    appendArgument: (value: string) => {
      given.set(value, "");
    },
    hasSwitch: (name: string) => given.has(name) || started(name) !== undefined,
    getSwitchValue: (name: string) => given.get(name) ?? started(name) ?? "",
    removeSwitch: (name: string) => {
      given.delete(name);
    },
  },
  "app.commandLine",
);

/** The value of a switch that the app was started with. */
function started(name: string): string | undefined {
  const found = process.argv.find((value) => value === `--${name}` || value.startsWith(`--${name}=`));
  return found?.slice(name.length + 3);
}

export function chromiumSwitches(): string[] {
  return [...given]
    .filter(([name]) => !OURS.has(name))
    .map(([name, value]) => (value === "" ? `--${name}` : `--${name}=${value}`));
}
