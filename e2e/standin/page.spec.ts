import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type ElectronApplication, expect, type Page, test } from "@playwright/test";
import { launch, makeFolder, noted, removeFolder } from "./fixtures/launch.ts";

declare global {
  var dropped: File[];
}

test.describe.configure({ mode: "default" });

let folder: string;
let app: ElectronApplication;
let page: Page;

test.beforeAll(async () => {
  folder = makeFolder();
  app = await launch(folder);
  page = await app.firstWindow();
  await page.locator("body[data-ready]").waitFor();
});

test.afterAll(async () => {
  expect(await noted(app, "violations")).toEqual([]);
  expect(await noted(app, "preloadErrors")).toEqual([]);
  await app.close();
  removeFolder(folder);
});

test("the page has the bridge and nothing of Electron or Node", async () => {
  const seen = await page.evaluate(() => ({
    require: typeof (globalThis as { require?: unknown }).require,
    process: typeof (globalThis as { process?: unknown }).process,
    binding: typeof (globalThis as { __electron_ipc?: unknown }).__electron_ipc,
    isFrozen: Object.isFrozen(host) && Object.isFrozen(host.nested),
    fs: host.requires("node:fs"),
    values: host.nested.values,
  }));
  expect(seen).toEqual({
    require: "undefined",
    process: "undefined",
    binding: "undefined",
    isFrozen: true,
    fs: expect.stringContaining("module not found: node:fs"),
    values: [1, { two: 2 }],
  });
  expect(await page.evaluate(() => host.nested.later)).toBe("later");
});

test("values, errors and refusals cross the bridge as in Electron", async () => {
  expect(await page.evaluate(() => host.double(21))).toBe(42);
  const failures = await page.evaluate(async () => {
    const messageOf = (error: unknown) => (error as Error).message;
    let thrown = "";
    try {
      host.fail();
    } catch (error) {
      thrown = messageOf(error);
    }
    let uncloneable = "";
    try {
      host.post({ run: () => {} });
    } catch (error) {
      uncloneable = messageOf(error);
    }
    return { thrown, uncloneable, rejected: await host.refuse().catch(messageOf) };
  });
  expect(failures).toEqual({
    thrown: "from the preload",
    uncloneable: "An object could not be cloned.",
    rejected: "Error invoking remote method 'refuse': TypeError: refused",
  });
});

test("a message names its frame, and an answer keeps its types", async () => {
  const answer = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const stop = host.onMessage((...values: unknown[]) => {
          stop();
          const { message, origin, isMain } = values[0] as {
            message: never;
            origin: string;
            isMain: boolean;
          };
          const { date, map, bytes, absent, big } = message as Record<string, unknown>;
          resolve({
            count: values.length,
            origin,
            isMain,
            date: (date as Date).getTime(),
            map: [...(map as Map<string, number>)],
            bytes: [...(bytes as Uint8Array)],
            absent,
            big: String(big),
          });
        });
        host.post({
          date: new Date(5),
          map: new Map([["a", 1]]),
          bytes: new Uint8Array([1, 2]).subarray(1),
          absent: undefined,
          big: 7n,
        });
      }),
  );
  expect(answer).toEqual({
    count: 1,
    origin: "app://bundle",
    isMain: true,
    date: 5,
    map: [["a", 1]],
    bytes: [2],
    absent: undefined,
    big: "7",
  });
});

test("the handler's policy is in force, and no request leaves the app", async () => {
  const result = await page.evaluate(async () => {
    const violated = new Promise<string>((resolve) => {
      document.addEventListener("securitypolicyviolation", (event) => resolve(event.effectiveDirective), {
        once: true,
      });
    });
    const outside = await fetch("https://example.com/").catch(() => "refused");
    const text = new Promise<string>((resolve) => {
      // Chromium lifts the rules of eval while a command of the debugger runs.
      setTimeout(() => {
        try {
          document.body.insertAdjacentHTML("beforeend", "<b>x</b>");
          resolve("allowed");
        } catch (error) {
          resolve((error as Error).name);
        }
      });
    });
    const missing = (await fetch("/missing")).status;
    const echo = await fetch("/echo", { method: "POST", body: "words: äß" }).then((answer) => answer.text());
    return { outside, violated: await violated, text: await text, missing, echo };
  });
  expect(result).toEqual({
    outside: "refused",
    violated: "connect-src",
    text: "TypeError",
    missing: 404,
    echo: "words: äß",
  });
});

test("a request that the app cancels is not made", async () => {
  await app.evaluate(({ session }) => {
    session.defaultSession.webRequest.onBeforeRequest({ urls: ["app://bundle/*.txt"] }, (details, answer) => {
      globalThis.fixture.log.push(`${details.method} ${details.resourceType} ${details.url}`);
      answer({ cancel: details.url.endsWith("/no.txt") });
    });
  });
  const answers = await page.evaluate(() =>
    Promise.all(
      ["/no.txt", "/yes.txt"].map((path) =>
        fetch(path).then(
          ({ status }) => status,
          () => "cancelled",
        ),
      ),
    ),
  );
  expect(answers).toEqual(["cancelled", 404]);
  expect(await noted(app, "blockedRequests")).toContain("app://bundle/no.txt");
  const log = await app.evaluate(({ session }) => {
    session.defaultSession.webRequest.onBeforeRequest(null);
    return globalThis.fixture.log.splice(0).sort((a, b) => String(a).localeCompare(String(b)));
  });
  expect(log).toEqual(["GET xhr app://bundle/no.txt", "GET xhr app://bundle/yes.txt"]);
});

test("what the page begins is asked about, and what the app refuses does not happen", async () => {
  const address = page.url();
  const logged = () => app.evaluate(() => globalThis.fixture.log);
  const forget = () =>
    app.evaluate(() => {
      globalThis.fixture.log.length = 0;
    });
  await forget();
  await page.evaluate(() => {
    location.href = "https://example.com/plain";
  });
  await expect
    .poll(logged)
    .toEqual(["will-frame-navigate https://example.com/plain", "will-navigate https://example.com/plain"]);
  await forget();
  // The policy's form-action stops this one before anybody is asked.
  await page.evaluate(() => document.querySelector<HTMLFormElement>("#form")?.requestSubmit());
  await page.evaluate(() => {
    location.href = "/away";
  });
  await expect
    .poll(logged)
    .toEqual([
      "will-frame-navigate app://bundle/away",
      "will-navigate app://bundle/away",
      "will-redirect https://example.com/",
    ]);
  await forget();
  const stopped = await page.evaluate(
    () =>
      new Promise((resolve) => {
        navigation.addEventListener("navigateerror", ({ error }) => resolve((error as Error).name));
        location.href = URL.createObjectURL(new Blob(["<p>Words</p>"], { type: "text/html" }));
      }),
  );
  expect(stopped).toBe("AbortError");
  await expect
    .poll(logged)
    .toEqual([
      expect.stringContaining("will-frame-navigate blob:app://bundle/"),
      expect.stringContaining("will-navigate blob:app://bundle/"),
    ]);
  expect(page.url()).toBe(address);
  const isSame = await app.evaluate(({ webContents }) => {
    const contents = webContents.getAllWebContents()[0];
    return contents?.getURL();
  });
  expect(isSame).toBe("app://bundle/index.html");
});

test("a page cannot open a window by any road", async () => {
  const result = await page.evaluate(() => window.open("https://example.com/open") === null);
  expect(result).toBe(true);
  await page.locator("#blank").click();
  await page.locator("#plain").click({ button: "middle" });
  await page.locator("#plain").click({ modifiers: ["Shift"] });
  await expect
    .poll(async () =>
      (await noted(app, "windowOpens")).map(({ url, disposition }) => `${disposition} ${url}`),
    )
    .toEqual([
      "foreground-tab https://example.com/open",
      "foreground-tab https://example.com/blank",
      "background-tab https://example.com/plain",
      "new-window https://example.com/plain",
    ]);
  expect(app.windows()).toHaveLength(1);
  expect(await noted(app, "openedLinks")).toHaveLength(4);
});

test("the page meets the answers of the app's permission handlers", async () => {
  const states = await page.evaluate(async () => {
    const query = async (name: string) =>
      (await navigator.permissions.query({ name: name as PermissionName })).state;
    const media = await navigator.mediaDevices.getUserMedia({ audio: true }).then(
      () => "open",
      (error: Error) => error.name,
    );
    return {
      geolocation: await query("geolocation"),
      notifications: await Notification.requestPermission(),
      media,
    };
  });
  // A Chromium that was built without capture answers that it is not supported.
  expect(states.media).toMatch(/^Not(?:Allowed|Supported)Error$/);
  expect(states).toMatchObject({ geolocation: "granted", notifications: "denied" });
  expect(await app.evaluate(() => globalThis.standin?.askDevice({ deviceType: "hid" }))).toBe(false);
});

test("a dropped file has its path, and a file made by a script has none", async () => {
  const file = join(folder, 'a "note".md');
  writeFileSync(file, "# A note");
  await app.evaluate(({ ipcMain }) => {
    ipcMain.handle("path", (_event, { path }: { path: string }) => path);
  });
  const box = await page.locator("#drop").boundingBox();
  const client = await page.context().newCDPSession(page);
  const point = { x: (box?.x ?? 0) + 5, y: (box?.y ?? 0) + 5 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const)
    await client.send("Input.dispatchDragEvent", {
      type,
      ...point,
      data: { items: [], files: [file], dragOperationsMask: 1 },
    });
  await page.waitForFunction(() => globalThis.dropped?.length === 1);
  expect(await page.evaluate(() => host.pathOf(dropped[0] as File))).toBe(file);
  const forged = await page.evaluate(() => {
    const { name, size, lastModified } = dropped[0] as File;
    return Promise.all([
      host.pathOf(new File(["x"], "/etc/passwd")),
      host.pathOf(new File(["y".repeat(size)], name, { lastModified })),
    ]);
  });
  expect(forged).toEqual(["", ""]);
});

test("a right click tells what lies under it", async () => {
  await app.evaluate(({ webContents }) => {
    globalThis.standin?.misspell({ teh: ["the", "tea"] });
    webContents.getAllWebContents()[0]?.on("context-menu", (_event, params) => {
      const { linkURL, isEditable, misspelledWord, dictionarySuggestions, selectionText, editFlags } = params;
      globalThis.fixture.log.push({
        linkURL,
        isEditable,
        misspelledWord,
        dictionarySuggestions,
        selectionText,
        canCut: editFlags.canCut,
      });
    });
    globalThis.fixture.log.length = 0;
  });
  await page.locator("#plain").click({ button: "right" });
  await page.locator("#field").focus();
  await page.keyboard.press("Control+Home");
  await page.locator("#field").press("Shift+F10");
  await page.keyboard.press("Control+A");
  await page.locator("#field").click({ button: "right", position: { x: 12, y: 12 } });
  // A script's own event is not a click.
  await page.locator("#field").dispatchEvent("contextmenu");
  const nothing = { misspelledWord: "", dictionarySuggestions: [], selectionText: "" };
  await expect
    .poll(() => app.evaluate(() => globalThis.fixture.log))
    .toEqual([
      { ...nothing, linkURL: "https://example.com/plain", isEditable: false, canCut: false },
      {
        linkURL: "",
        isEditable: true,
        misspelledWord: "teh",
        dictionarySuggestions: ["the", "tea"],
        selectionText: "",
        canCut: false,
      },
      { ...nothing, linkURL: "", isEditable: true, selectionText: "teh words", canCut: true },
    ]);
});

test("editing commands, zoom and theme are real", async () => {
  await page.locator("#field").fill("teh words");
  await page.locator("#field").focus();
  await page.keyboard.press("Control+Home");
  await app.evaluate(({ webContents }) => webContents.getAllWebContents()[0]?.replaceMisspelling("the"));
  await expect(page.locator("#field")).toHaveValue("the words");
  await app.evaluate(({ webContents }) => webContents.getAllWebContents()[0]?.selectAll());
  await app.evaluate(({ webContents }) => webContents.getAllWebContents()[0]?.delete());
  await expect(page.locator("#field")).toHaveValue("");

  await app.evaluate(({ webContents }) => webContents.getAllWebContents()[0]?.setZoomFactor(2));
  await expect.poll(() => page.evaluate(() => [innerWidth, devicePixelRatio])).toEqual([450, 2]);
  await app.evaluate(({ webContents }) => webContents.getAllWebContents()[0]?.setZoomFactor(1));
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(900);

  await app.evaluate(({ nativeTheme }) => {
    nativeTheme.themeSource = "dark";
  });
  await expect.poll(() => page.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches)).toBe(true);
});

test("a page becomes a PDF, and a printer's answer arrives", async () => {
  const result = await app.evaluate(async ({ webContents }) => {
    const contents = webContents.getAllWebContents()[0];
    const bytes = await contents?.printToPDF({ pageSize: "A4", printBackground: true });
    const print = () =>
      new Promise((resolve) => contents?.print({}, (isDone, reason) => resolve([isDone, reason])));
    globalThis.standin?.failNextPrint("no paper");
    return { head: bytes?.subarray(0, 5).toString(), failed: await print(), done: await print() };
  });
  expect(result).toEqual({ head: "%PDF-", failed: [false, "no paper"], done: [true, ""] });
});

test("a frame inside the page has no preload", async () => {
  const seen = await page.evaluate(async () => {
    const frame = document.createElement("iframe");
    frame.src = "/frame.html";
    document.body.append(frame);
    await new Promise((resolve) => {
      frame.addEventListener("load", resolve);
    });
    return typeof (frame.contentWindow as unknown as { host?: unknown }).host;
  });
  expect(seen).toBe("undefined");
  const frames = await app.evaluate(({ webContents }) =>
    webContents
      .getAllWebContents()[0]
      ?.mainFrame.framesInSubtree.map(({ url, parent }) => [url, parent === null]),
  );
  expect(frames).toEqual([
    ["app://bundle/index.html", true],
    ["app://bundle/frame.html", false],
  ]);
});
