import { linkSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect, test as alone } from "./fixtures.ts";
import type { DesktopHost } from "./hosts/desktop.ts";
import type { Host } from "./hosts/host.ts";
import { test } from "./shared-app.ts";

const list = (page: Page) => page.getByRole("listbox", { name: "Notes" });
const option = (page: Page, name: string | RegExp) => list(page).getByRole("option", { name });
const card = (page: Page) => page.getByRole("region", { name: "Import" });

/** Drops files and folders as a file manager does, with events that the browser trusts and paths behind them. */
async function drop(page: Page, paths: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const)
    await session.send("Input.dispatchDragEvent", { type, x: 400, y: 400, data });
  await session.detach();
}

/** Files beside the library to drop. */
function write(folder: string, files: Readonly<Record<string, string | Uint8Array>>): string[] {
  const place = join(folder, "to-import");
  return Object.entries(files).map(([name, content]) => {
    const path = join(place, name);
    mkdirSync(join(path, ".."), { recursive: true });
    writeFileSync(path, content);
    return path;
  });
}

const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64",
);

test("dropped files become notes, and each that does not is listed with its reason", async ({
  app,
  folder,
}) => {
  const paths = write(folder, {
    "lisbon.md": "# Lisbon\nThe tram was late.",
    "photo.md": PNG,
    "porto.txt": "Porto by rain",
    "broken.txt": new Uint8Array([0x61, 0xff]),
  });
  await drop(app, paths);
  await expect(option(app, /Lisbon/)).toBeVisible();
  await expect(option(app, /Porto by rain/)).toBeVisible();
  await expect(app.getByRole("textbox", { name: "Note text" })).toContainText("The tram was late.");
  await expect(app.getByText("Added 2 notes")).toBeVisible();
  await expect(card(app).getByRole("heading")).toHaveText("2 files were not added");
  await expect(card(app).getByRole("listitem")).toHaveText([
    "photo.md is an image (PNG), not text. Only text files become notes.",
    /^broken\.txt is not valid UTF-8: byte 1 is 0xFF/,
  ]);
  await card(app).getByRole("button", { name: "Done" }).click();
  await expect(card(app)).toBeHidden();
  await app.getByRole("button", { name: "Undo" }).click();
  await expect(option(app, /Lisbon/)).toBeHidden();
  await expect(option(app, /Porto/)).toBeHidden();
  await expect(app.getByText("2 notes moved to trash")).toBeVisible();
});

test("a dropped folder becomes the notes of its text files", { tag: "@page" }, async ({ app, folder }) => {
  write(folder, {
    "Trip/day-1.md": "# First day",
    "Trip/inner/day-2.txt": "Second day",
    "Trip/map.png": PNG,
    "Trip/.hidden.md": "# Hidden",
    "Trip/node_modules/x/readme.md": "# Package",
  });
  await drop(app, [join(folder, "to-import/Trip")]);
  await expect(option(app, /First day/)).toBeVisible();
  await expect(option(app, /Second day/)).toBeVisible();
  await expect(app.getByText("Added 2 notes")).toBeVisible();
  await expect(card(app)).toContainText("1 file in the folders is no text file by its name");
  await expect(list(app).getByRole("option")).toHaveCount(6);
});

test("a long import shows how far it is, and stopped it keeps what it added", { tag: "@page" }, async ({
  app,
  folder,
}) => {
  const [large = ""] = write(folder, {
    "many/000.md": `# Large\n${"Words of a long text. ".repeat(25_000)}`,
  });
  // The same bytes under many names: quick to make, long to read.
  for (let count = 1; count < 200; count += 1)
    linkSync(large, large.replace("000.md", `${String(count).padStart(3, "0")}.md`));
  await drop(app, [join(folder, "to-import/many")]);
  await expect(card(app)).toContainText(/Adding notes: [1-9]\d* of 200/);
  await card(app).getByRole("button", { name: "Stop" }).click();
  await expect(app.getByText(/^Stopped\. Added \d+ notes?$/)).toBeVisible();
  const said = (await app.getByText(/^Stopped\. Added \d+ notes?$/).textContent()) ?? "";
  const added = Number(/\d+/.exec(said)?.[0]);
  expect(added).toBeLessThan(200);
  await expect(app.getByRole("button", { name: /^All notes/ })).toContainText(String(4 + added));
});

test("files are chosen by a command", async ({ app, folder, host }) => {
  const paths = write(folder, { "chosen.md": "# Chosen" });
  const choose = await answerChooser(host, app, paths);
  await app.keyboard.press("Control+k");
  await app.keyboard.type("import files");
  await app.keyboard.press("Enter");
  await choose();
  await expect(option(app, /Chosen/)).toBeVisible();
});

alone(
  "file import that keeps failing is stopped, says so, and is started again by a click",
  {
    tag: "@page",
  },
  async ({ app, folder, host }) => {
    await app.getByRole("button", { name: "Settings" }).click();
    const helpers = app.getByRole("dialog").getByText(/^Import and proofreading · /);
    for (let count = 1; count <= 5; count += 1) {
      await drop(app, write(folder, { [`note-${count}.md`]: `# Note ${count}` }));
      await expect(helpers).toContainText(" · ready · ");
      killToolbox(host);
      await expect(helpers).toContainText(count === 1 ? "failed once" : `failed ${count} times`);
    }
    await app.keyboard.press("Escape");
    const banner = app.getByText(
      "Import and proofreading failed several times in a short while and is stopped.",
    );
    await expect(banner).toBeVisible();
    await drop(app, write(folder, { "late.md": "# Late" }));
    await expect(app.getByText("Start it again in Settings").first()).toBeVisible();
    await app.getByRole("button", { name: "Start again" }).click();
    await expect(banner).toBeHidden();
    await drop(app, write(folder, { "late.md": "# Late" }));
    await expect(option(app, "Late")).toBeVisible();
    await app.getByRole("button", { name: "Settings" }).click();
    await expect(helpers).toHaveText(/^Import and proofreading · ready · \d+ MB · failed 5 times$/);
  },
);

/** The dialog of the browser, or of the system, in which these files are chosen. */
async function answerChooser(host: Host, page: Page, paths: readonly string[]): Promise<() => Promise<void>> {
  if (host.kind === "web") {
    const opened = page.waitForEvent("filechooser");
    return async () => (await opened).setFiles([...paths]);
  }
  const { electron } = host as DesktopHost; // its kind says so
  await electron.evaluate(
    ({ dialog }, filePaths) => {
      const answer = { canceled: false, filePaths };
      if (globalThis.standin) globalThis.standin.answerDialog("showOpenDialog", answer);
      else dialog.showOpenDialog = () => Promise.resolve(answer);
    },
    [...paths],
  );
  return () => Promise.resolve();
}

/** Ends the process that parses files for this host, as a fault would. */
function killToolbox(host: Host): void {
  const own = `--host-pid=${host.process.pid}\0`;
  const isToolbox = (pid: string): boolean => {
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, "utf8");
      return command.includes("toolbox.js\0") && command.includes(own);
    } catch {
      return false; // it has ended meanwhile
    }
  };
  const [pid] = readdirSync("/proc").filter((name) => /^\d+$/.test(name) && isToolbox(name));
  if (pid === undefined) throw new Error("The toolbox does not run.");
  process.kill(Number(pid), "SIGKILL");
}
