import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { commandLine } from "./command-line.ts";
import { expect, test } from "./quiet-app.ts";
import { startBare } from "./hosts/bare-desktop.ts";
import type { DesktopHost } from "./hosts/desktop.ts";
import type { StandinHooks } from "./standin/hooks.ts";

const editor = (page: Page) => page.getByRole("textbox", { name: "Note text" });
const saved = (page: Page) => page.getByText("Saved", { exact: true });

/** Words in a new note. */
async function type(page: Page, text: string): Promise<void> {
  await page.getByRole("button", { name: "New note" }).first().click();
  await expect(editor(page)).toBeFocused();
  await page.keyboard.insertText(text);
}

/** Asks the app to quit, and keeps the window open when it says that words would be lost. */
async function quitInVain(desktop: DesktopHost): Promise<void> {
  await desktop.electron.evaluate((_electron) => {
    const { standin } = globalThis as unknown as { standin: StandinHooks }; // there is no real Electron here
    standin.answerDialog("showMessageBox", { response: 0 });
  });
  await desktop.electron.evaluate(({ app }) => app.quit());
  const asked = () =>
    desktop.electron.evaluate(() => {
      const { standin } = globalThis as unknown as { standin: StandinHooks }; // there is no real Electron here
      return standin.dialogs.map(({ options }) => (options as { message: string }).message);
    });
  await expect.poll(asked).toEqual(["The last changes of a note are not saved."]);
}

async function quit({ electron, process }: DesktopHost): Promise<unknown[]> {
  const ended = once(process, "exit");
  // The answer may be lost with the process that gives it.
  await electron.evaluate(({ app }) => app.quit()).catch(() => {});
  return ended;
}

test("words are kept in the window while the data folder is gone, and saved once it is back", async ({
  app,
  desktop,
}) => {
  const away = `${desktop.folder}-away`;
  await type(app, "Before the folder went. ");
  await expect(saved(app)).toBeVisible();
  renameSync(desktop.folder, away);
  try {
    await app.keyboard.insertText("While it was gone.");
    await expect(app.getByText(/The library is no longer in its data folder/).first()).toBeVisible();
    await quitInVain(desktop);
  } finally {
    // A program that finds its folder gone may begin a new one.
    rmSync(desktop.folder, { recursive: true, force: true });
    renameSync(away, desktop.folder);
  }
  await expect(saved(app)).toBeVisible({ timeout: 30_000 });
  expect(await quit(desktop)).toEqual([0, null]);
  expect(commandLine(desktop.folder, "search", "gone")).toContain(
    "Before the folder went. While it was gone.",
  );
});

test("words that the disk has no room for at the end are kept in the window until there is room", async ({
  app,
  desktop,
}) => {
  test.skip(process.platform !== "linux", "only Linux lets a test take the room from a running program");
  await type(app, "There was room. ");
  await expect(saved(app)).toBeVisible();
  limitFiles(desktop, 4_096);
  await app.keyboard.insertText("Then there was none.");
  await quitInVain(desktop);
  await expect(editor(app)).toContainText("There was room. Then there was none.");
  limitFiles(desktop, "unlimited");
  await expect(saved(app)).toBeVisible({ timeout: 30_000 });
  expect(await quit(desktop)).toEqual([0, null]);
  expect(commandLine(desktop.folder, "search", "room")).toContain("Then there was none.");
});

/** No file of the host's process grows beyond this many bytes, whatever the disk would hold. */
function limitFiles({ process: { pid } }: DesktopHost, bytes: number | "unlimited"): void {
  execFileSync("prlimit", ["--pid", String(pid), `--fsize=${bytes}:`]);
}

test("a clock that is set back loses and stops nothing", async ({ folder }) => {
  const isSetBack = join(folder, "set-back");
  const env = {
    NODE_OPTIONS: `--import ${new URL("./hosts/clock-back.mjs", import.meta.url).href}`,
    CLOCK_BACK_WHILE: isSetBack,
  };
  const file = join(folder, "file.md");
  writeFileSync(file, "# Imported with the clock set back");
  const first = startBare(folder, [], env);
  let before: { id: string; revision: number };
  try {
    await first.ready();
    before = (await (await first.ask("POST", "/notes", { body: "Written before" })).json()) as typeof before;
    writeFileSync(isSetBack, "");
    const changes = [{ from: 0, to: 0, insert: "Edited after. " }];
    const answer = await first.ask("PATCH", `/notes/${before.id}`, {
      baseRevision: before.revision,
      changes,
    });
    expect(await answer.json()).toMatchObject({ status: "saved", note: { revision: 2 } });
    const events = await (await first.ask("POST", "/imports", { job: "clock-back", paths: [file] })).text();
    expect(events).toContain('"ended"');
    expect(events).toContain('"refused":[]');
  } finally {
    await first.kill();
  }
  const second = startBare(folder, [], env);
  try {
    await second.ready();
    const note = await (await second.ask("GET", `/notes/${before.id}`)).json();
    expect(note).toMatchObject({ body: "Edited after. Written before", revision: 2 });
    expect(await (await second.ask("GET", "/library")).json()).toMatchObject({ notes: 6 });
  } finally {
    await second.kill();
  }
});

test("a child that V8 gives up fails its work and does not take the app with it", async ({ folder }) => {
  test.skip(process.platform !== "linux", "only Linux tells a test which child is which");
  const file = join(folder, "file.md");
  writeFileSync(file, "# Imported");
  const app = startBare(folder);
  const take = async () => (await app.ask("POST", "/imports", { job: "given-up", paths: [file] })).text();
  try {
    await app.ready();
    expect(await take()).toContain('"refused":[]');
    const [toolbox] = app.living().filter((pid) => commandOf(pid).includes("toolbox.js"));
    process.kill(Number(toolbox), "SIGABRT");
    const state = async () => await (await app.ask("GET", "/processes")).json();
    await expect.poll(state).toContainEqual(expect.objectContaining({ name: "toolbox", failures: 1 }));
    expect(await take()).toContain('"refused":[]');
  } finally {
    await app.kill();
  }
});

function commandOf(pid: string): string {
  return readFileSync(`/proc/${pid}/cmdline`, "utf8");
}

test("the packaged app does not start with a switch that takes its guards away", async ({ folder }) => {
  const app = startBare(folder, ["--disable-web-security"], { STANDIN_PACKAGED: "1" });
  expect(await once(app.process, "exit")).toEqual([1, null]);
  expect(app.printed()).toContain("does not start with --disable-web-security");
});
