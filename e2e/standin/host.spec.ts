import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type ElectronApplication, expect, type Page, test } from "@playwright/test";
import { launch, makeFolder, noted, removeFolder } from "./fixtures/launch.ts";

test.describe.configure({ mode: "default" });

let folder: string;
let app: ElectronApplication;
let page: Page;

test.beforeAll(async () => {
  folder = makeFolder();
  app = await launch(folder, { FIXTURE_STAY: "1" });
  page = await app.firstWindow();
  await page.locator("body[data-ready]").waitFor();
});

test.afterAll(async () => {
  await app.close();
  removeFolder(folder);
});

test("what is not implemented throws its name, wherever it is read", async () => {
  const messages = await app.evaluate((electron) => {
    const { app, BrowserWindow, Menu, session, webContents } = electron;
    const page = webContents.getAllWebContents()[0];
    const reads: (() => unknown)[] = [
      () => Reflect.get(app, "startAccessingSecurityScopedResource"),
      () => app.on("gpu-info-update", () => {}),
      () => Reflect.get(new BrowserWindow({ show: false }), "setTouchBar"),
      () => Reflect.get(page ?? {}, "findInPage"),
      () => page?.mainFrame.visibilityState,
      () => session.defaultSession.cookies,
      () => new Menu().on("menu-will-vanish" as "menu-will-show", () => {}),
      () => Menu.buildFromTemplate([{ role: "shareMenu" }]),
    ];
    return reads.map((read) => {
      try {
        return `read ${String(read())}`;
      } catch (error) {
        return (error as Error).message;
      }
    });
  });
  expect(messages).toEqual([
    "electron stand-in: app.startAccessingSecurityScopedResource is not implemented",
    'electron stand-in: app.on("gpu-info-update") is not implemented',
    "electron stand-in: BrowserWindow.setTouchBar is not implemented",
    "electron stand-in: webContents.findInPage is not implemented",
    "electron stand-in: frame.visibilityState is not implemented",
    "electron stand-in: session.cookies is not implemented",
    'electron stand-in: Menu.on("menu-will-vanish") is not implemented',
    'electron stand-in: the menu role "shareMenu" is not implemented',
  ]);
});

test("a window that weakens its page is refused", async () => {
  const messages = await app.evaluate(({ BrowserWindow }) =>
    [
      { nodeIntegration: true },
      { contextIsolation: false },
      { sandbox: false },
      { webSecurity: false },
      { webviewTag: true },
      { enableBlinkFeatures: "CSSVariables" },
      { preload: "preload.cjs" },
      { preload: "/missing/preload.cjs" },
    ].map((webPreferences) => {
      try {
        return String(new BrowserWindow({ webPreferences }).id);
      } catch (error) {
        return (error as Error).message;
      }
    }),
  );
  expect(messages).toEqual([
    "electron stand-in: webPreferences.nodeIntegration: true is refused",
    "electron stand-in: webPreferences.contextIsolation: false is refused",
    "electron stand-in: webPreferences.sandbox: false is refused",
    "electron stand-in: webPreferences.webSecurity: false is refused",
    "electron stand-in: webPreferences.webviewTag: true is refused",
    "electron stand-in: webPreferences.enableBlinkFeatures is refused",
    "preload script must have absolute path",
    "electron stand-in: there is no preload script at /missing/preload.cjs",
  ]);
});

test("an address that no handler answers is not reached", async () => {
  const seen = await app.evaluate(async ({ BrowserWindow }) => {
    const window = new BrowserWindow({ show: false });
    const failed = new Promise((resolve) =>
      window.webContents.once("did-fail-load", (_event, _code, _text, url) => resolve(url)),
    );
    const message = await window.loadURL("https://example.com/").catch((error: Error) => error.message);
    return { message, failed: await failed, blocked: globalThis.standin?.blockedRequests };
  });
  expect(seen).toEqual({
    message: "ERR_INTERNET_DISCONNECTED loading 'https://example.com/'",
    failed: "https://example.com/",
    blocked: ["https://example.com/"],
  });
});

test("windows keep their bounds, their state and the focus", async () => {
  const seen = await app.evaluate(({ BrowserWindow, screen }) => {
    const [first] = BrowserWindow.getAllWindows();
    const window = new BrowserWindow({ x: 10, y: 50, width: 500, height: 400, minWidth: 300, show: false });
    const events: string[] = [];
    for (const name of ["show", "focus", "blur", "maximize", "unmaximize", "resize", "move"] as const)
      window.on(name as "show", () => events.push(name));
    window.show();
    window.setBounds({ x: 30, width: 100 });
    window.maximize();
    const maximized = { now: window.getBounds(), normal: window.getNormalBounds(), is: window.isMaximized() };
    window.unmaximize();
    first?.focus();
    const work = screen.getPrimaryDisplay().workArea;
    const focused = BrowserWindow.getFocusedWindow()?.id === first?.id;
    const found = BrowserWindow.fromWebContents(window.webContents)?.id === window.id;
    const now = window.getBounds();
    window.destroy();
    return { events, maximized, work, focused, found, now, left: BrowserWindow.fromId(window.id) };
  });
  const normal = { x: 30, y: 50, width: 300, height: 400 };
  expect(seen).toEqual({
    events: ["show", "focus", "move", "resize", "maximize", "resize", "unmaximize", "resize", "blur"],
    maximized: { now: seen.work, normal, is: true },
    work: { x: 0, y: 30, width: 1920, height: 1050 },
    focused: true,
    found: true,
    now: normal,
    left: null,
  });
});

test("a screen that goes is told", async () => {
  const removed = await app.evaluate(({ screen }) => {
    const ids: number[] = [];
    screen.on("display-removed", (_event, display) => ids.push(display.id));
    globalThis.standin?.setDisplays([
      { x: 0, y: 0, width: 1920, height: 1080 },
      { x: 1920, y: 0, width: 1280, height: 1024 },
    ]);
    const there = screen.getDisplayMatching({ x: 2000, y: 10, width: 100, height: 100 }).id;
    globalThis.standin?.setDisplays([{ x: 0, y: 0, width: 1920, height: 1080 }]);
    return { there, ids };
  });
  expect(removed).toEqual({ there: 2, ids: [2] });
});

test("menu items are chosen by a click or by a key that the page leaves alone", async () => {
  await app.evaluate(({ Menu }) => {
    globalThis.fixture.log.length = 0;
    const click = ({ id }: { id: string }) => globalThis.fixture.log.push(id);
    Menu.setApplicationMenu(
      Menu.buildFromTemplate([
        {
          label: "File",
          submenu: [
            { id: "new", label: "New", accelerator: "CmdOrCtrl+Shift+N", click },
            { id: "quiet", label: "Quiet", accelerator: "CmdOrCtrl+K", registerAccelerator: false, click },
            { id: "off", label: "Off", enabled: false, click },
            { id: "check", label: "Check", type: "checkbox", click },
          ],
        },
        { role: "editMenu" },
      ]),
    );
    globalThis.standin?.clickMenuItem("New");
    globalThis.standin?.clickMenuItem("check");
  });
  await page.locator("#field").focus();
  await page.keyboard.press("Control+Shift+N");
  await page.keyboard.press("Control+K");
  await expect.poll(() => app.evaluate(() => globalThis.fixture.log)).toEqual(["new", "check", "new"]);
  const state = await app.evaluate(({ Menu }) => {
    let refusal = "";
    try {
      globalThis.standin?.clickMenuItem("off");
    } catch (error) {
      refusal = (error as Error).message;
    }
    const checked = Menu.getApplicationMenu()?.getMenuItemById("check")?.checked;
    let invalid = "";
    try {
      Menu.buildFromTemplate([{ label: "Wrong", accelerator: "CmdOrControll+O" }]);
    } catch (error) {
      invalid = (error as Error).message;
    }
    return { refusal, checked, invalid };
  });
  expect(state).toEqual({
    refusal: 'The menu item "off" is disabled or hidden',
    checked: true,
    invalid: 'Error processing argument: invalid accelerator "CmdOrControll+O"',
  });
});

test("a role edits the page for real, and a popup closes with the choice", async () => {
  await page.locator("#field").fill("words");
  await page.locator("#field").focus();
  await app.evaluate(({ Menu }) => {
    const menu = Menu.buildFromTemplate([{ role: "selectAll" }, { role: "delete" }]);
    menu.popup({ callback: () => globalThis.fixture.log.push("closed") });
    globalThis.standin?.clickMenuItem("Select All");
    menu.popup();
    globalThis.standin?.clickMenuItem("Delete");
  });
  await expect(page.locator("#field")).toHaveValue("");
  expect(await app.evaluate(() => globalThis.fixture.log.at(-1))).toBe("closed");
  expect(await app.evaluate(() => globalThis.standin?.popups.length)).toBe(0);
});

test("a shortcut of another program is not to be had", async () => {
  const seen = await app.evaluate(({ globalShortcut }) => {
    let count = 0;
    globalThis.standin?.takeShortcut("Ctrl+Shift+Space");
    const first = globalShortcut.register("CommandOrControl+Shift+Space", () => count++);
    globalThis.standin?.freeShortcut("Control+Shift+Space");
    const second = globalShortcut.register("CommandOrControl+Shift+Space", () => count++);
    globalThis.standin?.pressShortcut("Shift+Ctrl+Space".replace("Shift+Ctrl", "Ctrl+Shift"));
    globalShortcut.unregisterAll();
    return { first, second, count, left: globalShortcut.isRegistered("Ctrl+Shift+Space") };
  });
  expect(seen).toEqual({ first: false, second: true, count: 1, left: false });
});

test("a dialog that no test answers fails with its name", async () => {
  const seen = await app.evaluate(async ({ dialog }) => {
    globalThis.standin?.answerDialog("showOpenDialog", { canceled: false, filePaths: ["/a.md"] });
    const answer = await dialog.showOpenDialog({ title: "Import" });
    const unanswered = await dialog
      .showMessageBox({ message: "Sure?" })
      .catch((error: Error) => error.message);
    dialog.showErrorBox("Sorry", "It failed");
    const { dialogs, errorBoxes } = globalThis.standin ?? {};
    return { answer, unanswered, dialogs, errorBoxes };
  });
  expect(seen).toEqual({
    answer: { canceled: false, filePaths: ["/a.md"] },
    unanswered: "electron stand-in: dialog.showMessageBox was shown and no test answered it",
    dialogs: [
      { name: "showOpenDialog", options: { title: "Import" } },
      { name: "showMessageBox", options: { message: "Sure?" } },
    ],
    errorBoxes: [{ title: "Sorry", content: "It failed" }],
  });
});

test("a secret comes back, and a changed one is refused", async () => {
  const seen = await app.evaluate(({ safeStorage }) => {
    const encrypted = safeStorage.encryptString("a secret");
    const changed = Buffer.from(encrypted);
    changed[20] = (changed[20] ?? 0) ^ 1;
    let refusal = "none";
    try {
      safeStorage.decryptString(changed);
    } catch {
      refusal = "refused";
    }
    return {
      back: safeStorage.decryptString(encrypted),
      isHidden: !encrypted.includes("secret"),
      refusal,
      backend: safeStorage.getSelectedStorageBackend(),
    };
  });
  expect(seen).toEqual({ back: "a secret", isHidden: true, refusal: "refused", backend: "gnome_libsecret" });
});

test("tray, notification, drag and links are kept for the test", async () => {
  const icon = join(import.meta.dirname, "fixtures/app/icon.png");
  const file = join(folder, "note.md");
  writeFileSync(file, "# A note");
  const seen = await app.evaluate(
    async ({ Menu, Notification, shell, Tray, webContents }, { icon, file }) => {
      const log: string[] = [];
      const tray = new Tray(icon);
      tray.setContextMenu(Menu.buildFromTemplate([{ label: "Open", click: () => log.push("opened") }]));
      tray.popUpContextMenu();
      globalThis.standin?.clickMenuItem("Open");
      const notification = new Notification({ title: "Done" });
      notification.on("click", () => log.push("clicked"));
      notification.show();
      globalThis.standin?.notifications[0]?.emit("click");
      const page = webContents.getAllWebContents()[0];
      page?.startDrag({ file, icon });
      let refusal = "";
      try {
        page?.startDrag({ file, icon: "/missing.png" });
      } catch (error) {
        refusal = (error as Error).message;
      }
      await shell.openExternal("file:///etc/passwd");
      return { log, refusal, drags: globalThis.standin?.drags, violations: globalThis.standin?.violations };
    },
    { icon, file },
  );
  expect(seen).toEqual({
    log: ["opened", "clicked"],
    refusal: "Must specify non-empty 'icon' option",
    drags: [{ files: [file] }],
    violations: ["shell.openExternal of file:///etc/passwd"],
  });
  expect(await noted(app, "trays")).toHaveLength(1);
});

test("the figures of the app are those of its folder and its processes", async () => {
  const seen = await app.evaluate(({ app }) => ({
    name: app.getName(),
    version: app.getVersion(),
    userData: app.getPath("userData"),
    isPackaged: app.isPackaged,
    kinds: app.getAppMetrics().map(({ type, memory }) => [type, memory.workingSetSize > 1000]),
    electron: process.versions.electron?.split(".")[0],
  }));
  expect(seen).toEqual({
    name: "Fixture",
    version: "1.2.3",
    userData: folder,
    isPackaged: false,
    kinds: [
      ["Browser", true],
      ["Utility", true],
    ],
    electron: "45",
  });
});
