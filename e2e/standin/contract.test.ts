import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, expect, test } from "vitest";
import { EVENTS } from "./events.ts";

const root = resolve(import.meta.dirname, "../..");
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

test("a wrong signature and an invented name are type errors", () => {
  const found = compile([
    [
      "shell.ts",
      "openPath: async (path: string): Promise<string>",
      "openPath: async (path: string): Promise<number | string>",
    ],
    ["clipboard.ts", "clear: ()", "empty: ()"],
  ]);
  expect(found).toContain("returned by 'openPath(...)' are incompatible");
  expect(found).toContain("Types of property 'empty' are incompatible");
});

test("every event that an app may listen to is one of Electron's", () => {
  const declarations = readFileSync(join(root, "node_modules/electron/electron.d.ts"), "utf8");
  const unknown = Object.entries(EVENTS).flatMap(([kind, events]) => {
    const known = events.filter((event) =>
      (DECLARED[kind as keyof typeof EVENTS] ?? []).some((name) =>
        section(declarations, name).includes(`on(event: '${event}'`),
      ),
    );
    return events.filter((event) => !known.includes(event)).map((event) => `${kind}: ${event}`);
  });
  expect(unknown).toEqual([]);
});

/** Where electron.d.ts declares the events of each. */
const DECLARED: Record<keyof typeof EVENTS, string[]> = {
  app: ["interface App"],
  BrowserWindow: ["class BrowserWindow", "class BaseWindow"],
  webContents: ["class WebContents"],
  frame: ["class WebFrameMain"],
  session: ["class Session"],
  Menu: ["class Menu"],
  Tray: ["class Tray"],
  Notification: ["class Notification"],
  nativeTheme: ["interface NativeTheme"],
  powerMonitor: ["interface PowerMonitor"],
  screen: ["interface Screen"],
  systemPreferences: ["interface SystemPreferences"],
  UtilityProcess: ["class UtilityProcess"],
  MessagePortMain: ["class MessagePortMain"],
};

function section(declarations: string, name: string): string {
  const from = declarations.search(new RegExp(`^  ${name} (extends|\\{)`, "m"));
  return from === -1 ? "" : declarations.slice(from, declarations.indexOf("\n  }\n", from));
}

/** What the compiler says of a copy of the stand-in with these texts replaced. */
function compile(changes: [file: string, before: string, after: string][]): string {
  const folder = mkdtempSync(join(tmpdir(), "standin-types-"));
  folders.push(folder);
  for (const name of ["e2e/standin", "e2e/browser.ts", "tsconfig.base.json"])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  for (const [file, before, after] of changes) {
    const path = join(folder, "e2e/standin", file);
    const text = readFileSync(path, "utf8");
    expect(text).toContain(before);
    writeFileSync(path, text.replace(before, after));
  }
  writeFileSync(join(folder, "tsconfig.json"), CONFIG);
  const compiler = join(root, "node_modules/.bin/tsc");
  return spawnSync(process.execPath, [compiler, "-p", folder, "--noEmit"], { encoding: "utf8" }).stdout;
}

const CONFIG = JSON.stringify({
  extends: "./tsconfig.base.json",
  compilerOptions: {
    composite: false,
    emitDeclarationOnly: false,
    lib: ["es2024", "dom", "dom.iterable"],
    types: ["node"],
  },
  include: ["e2e/standin/contract.ts"],
});
