import type { Page } from "@playwright/test";
import { expect, test as alone } from "./fixtures.ts";
import type { DesktopHost } from "./hosts/desktop.ts";
import { choosePopup, clickMenu, editor, lines, menuLines, popupOf, rows } from "./native-menus.ts";
import { test } from "./shared-app.ts";

const ids = (menu: { id: string }[]) => menu.map(({ id }) => id);

test("the application menu is the page's table of commands, and follows its state", async ({
  app,
  desktop,
}) => {
  const labels = await desktop.electron.evaluate(({ Menu }) =>
    Menu.getApplicationMenu()?.items.map(({ label, role }) => [label, role ?? null]),
  );
  expect(labels).toEqual([
    ["File", null],
    ["Edit", null],
    ["View", null],
    ["Note", null],
    ["Summarize", null],
    ["Window", "window"],
    ["Help", "help"],
  ]);
  expect(ids(await menuLines(desktop, "File"))).toEqual(
    expect.arrayContaining(["new-note", "new-window", "save-note-as", "print-note", "close", "quit"]),
  );
  expect(ids(await menuLines(desktop, "Edit"))).toEqual(
    expect.arrayContaining(["undo", "cut", "copy", "paste", "selectAll", "bold"]),
  );

  const line = async (menu: string, id: string) =>
    (await menuLines(desktop, menu)).find((item) => item.id === id);
  expect(await line("Note", "restore")).toMatchObject({ isEnabled: false });
  expect(await line("Summarize", "summary-key-points")).toMatchObject({ isChecked: true });
  await clickMenu(desktop, "summary-tldr");
  await expect.poll(() => line("Summarize", "summary-tldr")).toMatchObject({ isChecked: true });
  await clickMenu(desktop, "move-to-trash");
  await expect(rows(app)).toHaveCount(3);
  await clickMenu(desktop, "show-trash");
  await rows(app).first().click();
  await expect.poll(() => line("Note", "restore")).toMatchObject({ isEnabled: true });
  await clickMenu(desktop, "restore");
  await expect(rows(app)).toHaveCount(0);

  await clickMenu(desktop, "settings");
  await expect(app.getByRole("dialog", { name: "Settings" })).toBeVisible();
  await expect.poll(() => line("File", "new-note")).toMatchObject({ isEnabled: false });
  await app.keyboard.press("Escape");
  await expect.poll(() => line("File", "new-note")).toMatchObject({ isEnabled: true });
});

alone("the menu is sent again when it has changed, and only then", async ({ app, desktop }) => {
  await desktop.electron.evaluate(({ Menu }) => {
    const shown: string[] = [];
    const show = Menu.setApplicationMenu.bind(Menu);
    Menu.setApplicationMenu = (menu) => {
      const lines = menu?.items.flatMap(({ submenu }) => submenu?.items ?? []) ?? [];
      shown.push(
        JSON.stringify(lines.map(({ id, label, enabled, checked }) => [id, label, enabled, checked])),
      );
      show(menu);
    };
    Object.assign(globalThis, { shown });
  });
  const shown = () => desktop.electron.evaluate(() => (globalThis as unknown as { shown: string[] }).shown);
  await app.clock.install();
  await rows(app).first().click();
  // Lines light up under the pointer, which changes what the page shows and nothing of the menu.
  for (const line of [0, 1, 0]) {
    await lines(app).nth(line).hover();
    await app.clock.runFor(1_000);
  }
  await clickMenu(desktop, "summary-tldr");
  await app.clock.runFor(1_000);
  await expect.poll(async () => (await shown()).at(-1)).toContain('"Summarize as TL;DR",true,true');
  const all = await shown();
  expect(all.filter((menu, index) => menu === all[index - 1])).toEqual([]);
});

test("a key runs its command once, in the page, and the menu only shows it", async ({ app, desktop }) => {
  expect(await menuLines(desktop, "File")).toContainEqual({
    id: "new-note",
    label: "New note",
    accelerator: "Alt+N",
    isEnabled: true,
    isChecked: false,
    isRegistered: false,
  });
  const before = await rows(app).count();
  await app.keyboard.press("Alt+n");
  await expect(editor(app)).toBeFocused();
  await expect(rows(app)).toHaveCount(before + 1);
  // A key that no field takes and the page's own handler leaves alone while a dialog is open.
  await app.keyboard.press("Control+k");
  await expect(app.getByRole("dialog")).toBeVisible();
  await app.keyboard.press("Alt+n");
  await app.keyboard.press("Escape");
  await expect(app.getByRole("dialog")).toHaveCount(0);
  await expect(rows(app)).toHaveCount(before + 1);
});

alone("with no window left, a command of the menu opens one to run in", async ({ app, desktop }) => {
  await desktop.electron.evaluate(() => Object.defineProperty(process, "platform", { value: "darwin" }));
  await closeWindow(app, desktop);
  const windows = () =>
    desktop.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
  expect(await windows()).toBe(0);
  const [first] = await Promise.all([
    desktop.electron.waitForEvent("window"),
    clickMenu(desktop, "new-window"),
  ]);
  await expect(rows(first)).toHaveCount(4);
  expect(await windows()).toBe(1);

  await closeWindow(first, desktop);
  const [second] = await Promise.all([
    desktop.electron.waitForEvent("window"),
    clickMenu(desktop, "new-note"),
  ]);
  await expect(rows(second)).toHaveCount(5);
  expect(await windows()).toBe(1);
});

test("a right click offers what can be done with a row, a line or a text", async ({ app, desktop }) => {
  const row = rows(app).nth(1);
  const onRow = await popupOf(desktop, () => row.click({ button: "right" }));
  expect(onRow).toEqual([
    "Pin",
    "Pick to summarize",
    "Save as Markdown…",
    "Save as PDF…",
    "Print…",
    "Move to trash",
  ]);
  await expect(row).toHaveAttribute("aria-selected", "true");
  await choosePopup(desktop, "Pin");
  await expect(rows(app).first()).toContainText("Pinned");

  await rows(app).first().click();
  await app.getByRole("listbox", { name: "Notes" }).focus();
  for (const key of ["ContextMenu", "Shift+F10"]) {
    const byKey = await popupOf(desktop, () => app.keyboard.press(key));
    expect(byKey[0]).toBe("Unpin");
  }

  await app.keyboard.press("Delete");
  await clickMenu(desktop, "show-trash");
  const inTrash = await popupOf(desktop, () => rows(app).first().click({ button: "right" }));
  expect(inTrash).toEqual(["Restore", "Delete forever"]);
  await choosePopup(desktop, "Restore");
  await expect(rows(app)).toHaveCount(0);
  await clickMenu(desktop, "show-all-notes");

  await rows(app).first().click();
  const line = await lines(app).nth(1).innerText();
  const onLine = await popupOf(desktop, () => lines(app).nth(1).click({ button: "right" }));
  expect(onLine.slice(0, 2)).toEqual(["Go to the source of the line", "Copy the line"]);
  await choosePopup(desktop, "Copy the line");
  await expect.poll(() => desktop.readClipboard()).toBe(line.replace(/^\d+\s+/, ""));
  await popupOf(desktop, () => lines(app).nth(1).click({ button: "right" }));
  await choosePopup(desktop, "Go to the source of the line");
  await expect(editor(app)).toBeFocused();
});

test("text has the system's commands, its spelling, and in the note its form", async ({ app, desktop }) => {
  await clickMenu(desktop, "new-note");
  await expect(editor(app)).toBeFocused();
  await app.keyboard.type("The boyler");
  const inNote = await popupOf(desktop, () => app.keyboard.press("ContextMenu"));
  expect(inNote).toEqual([
    "Undo",
    "Redo",
    "(Cut)",
    "(Copy)",
    "Paste",
    "Select all",
    "Bold",
    "Italic",
    "Tick or untick the task",
    "Summarize the selection",
    "Use as example of a label…",
    "Define and synonyms",
    "Expand or shorten abbreviation",
    "Quick idea",
    "Insert date",
    "Insert time",
    "Rewrite",
    "Rewrite: shorter",
    "Rewrite: more formal",
    "Rewrite: plain language",
  ]);
  await app.keyboard.press("Control+a");
  const onSelection = await popupOf(desktop, () => app.keyboard.press("ContextMenu"));
  expect(onSelection.slice(2, 5)).toEqual(["Cut", "Copy", "Paste"]);
  await choosePopup(desktop, "Bold");
  await expect(editor(app)).toHaveText("**The boyler**");
  await clickMenu(desktop, "undo");
  await expect(editor(app)).toHaveText("The boyler");

  const inField = await popupOf(desktop, () =>
    app.getByRole("searchbox", { name: "Filter notes" }).click({ button: "right" }),
  );
  expect(inField).not.toContain("Bold");
  expect(inField).toContain("Paste");

  // Only macOS brings a dictionary along, so its finding is handed in.
  await editor(app).press("Control+End");
  await app.keyboard.press("ArrowLeft");
  const onWord = await popupOf(desktop, () => emitContextMenu(desktop));
  expect(onWord.slice(0, 4)).toEqual(["boiler", "broiler", "Add to dictionary", "Undo"]);
  await choosePopup(desktop, "boiler");
  await expect(editor(app)).toHaveText("The boiler");
  await emitContextMenu(desktop);
  await choosePopup(desktop, "Add to dictionary");
  await expect
    .poll(() =>
      desktop.electron.evaluate(({ session }) => session.defaultSession.listWordsInSpellCheckerDictionary()),
    )
    .toContain("boyler");
});

async function closeWindow(page: Page, { electron }: DesktopHost): Promise<void> {
  const closed = page.waitForEvent("close");
  await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await closed;
}

/** A right click on a word that the dictionary does not have. */
async function emitContextMenu({ electron }: DesktopHost): Promise<void> {
  await electron.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    const editFlags = { canCut: false, canCopy: false, canPaste: true, canDelete: false, canSelectAll: true };
    const word = { misspelledWord: "boyler", dictionarySuggestions: ["boiler", "broiler"] };
    const place = { x: 10, y: 10, isEditable: true, formControlType: "none", selectionText: "" };
    window?.webContents.emit("context-menu", {}, { ...place, ...word, editFlags });
  });
}
