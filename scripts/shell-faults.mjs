/**
 * Every guard of the desktop app, taken away one at a time: what it guards, the file, the text that goes, what comes
 * in its place, and the specs or tests that must notice.
 * @type {readonly { name: string, file: string, from: string, to: string, tests: readonly string[] }[]}
 */
export const SHELL_FAULTS = [
  ...inFile(
    "main/desktop/guards.ts",
    ["e2e/security.desktop.spec.ts"],
    [
      [
        "the window may be led anywhere",
        'contents.on("will-navigate", (event) => {\n    if (!isPageAddress(event.url)) event.preventDefault();',
        'contents.on("will-navigate", (event) => {\n    if (!isPageAddress(event.url)) void event.preventDefault;',
      ],
      [
        "redirects are followed",
        'contents.on("will-redirect", (event) => {\n    if (!isPageAddress(event.url)) event.preventDefault();',
        'contents.on("will-redirect", (event) => {\n    if (!isPageAddress(event.url)) void event.preventDefault;',
      ],
      ["frames may load the page", "if (!event.isMainFrame) event.preventDefault();", "void event;"],
      ["pages may be embedded", 'contents.on("will-attach-webview", (event) => event.preventDefault());', ""],
      ["windows may be opened", 'return { action: "deny" };', 'return { action: "allow" };'],
      [
        "every permission is given on request",
        "answer(isAllowed(permission, requestingUrl)),",
        "answer(permission !== requestingUrl),",
      ],
      ["every permission is given on check", "isAllowed(permission, origin));", "permission !== origin);"],
      [
        "devices are given",
        "setDevicePermissionHandler(() => false)",
        "setDevicePermissionHandler(() => true)",
      ],
      ["writing to the clipboard is refused", 'permission === "clipboard-sanitized-write" &&', "false &&"],
    ],
  ),
  ...inFile(
    "main/desktop/external-address.ts",
    ["main/desktop/external-address.test.ts"],
    [
      ["any scheme is opened", "!SCHEMES.has(url.protocol)", "false"],
      ["plain http is opened", '["https:",', '["http:", "https:",'],
      ["a name may pass for a host", 'url.username !== "" ||', ""],
      ["addresses of any length are opened", "address.length > ADDRESS_MAX", "false"],
    ],
  ),
  ...inFile(
    "main/desktop/open-external.ts",
    ["e2e/security.desktop.spec.ts"],
    [["addresses are opened as they come", "externalAddress(address);", "address;"]],
  ),
  ...inFile(
    "main/desktop/addresses.ts",
    ["main/desktop/addresses.test.ts"],
    [
      ["any host of the scheme is the page", 'url.host === "bundle"', 'url.host !== ""'],
      ["a host that begins as the page's passes", 'url.host === "bundle"', 'url.host.startsWith("bundle")'],
      ["any scheme passes", "url.protocol === `${SCHEME}:` && ", ""],
      ["a name before the host passes", ' && url.username === ""', ""],
    ],
  ),
  ...inFile(
    "main/desktop/port.ts",
    ["e2e/security.desktop.spec.ts"],
    [
      [
        "senders are not checked",
        "isPage(event) ? windowOf(event.sender) : undefined",
        "windowOf(event.sender)",
      ],
      ["any window is heard", "if (desktop === undefined)", "if (!isPage(event))"],
      ["frames inside the page are heard", "|| senderFrame.parent !== null", ""],
      ["any origin is heard", "|| senderFrame.origin !== PAGE_ORIGIN", ""],
      [
        "an origin that begins as the page's is heard",
        "senderFrame.origin !== PAGE_ORIGIN",
        "!senderFrame.origin.startsWith(PAGE_ORIGIN)",
      ],
      ["a message needs no open port", "if (port?.id !== message.port)", "if (port === undefined)"],
      ["text of any length is read", "z.string().max(PORT_MESSAGE_MAX)", "z.string()"],
      ["bytes of any length are read", ".refine(({ length }) => length <= PORT_MESSAGE_MAX)", ""],
    ],
  ),
  ...inFile(
    "main/desktop/page-port.ts",
    ["main/desktop/page-port.test.ts"],
    [
      [
        "a slow page does not stop the producer",
        "waiting > WAITING_MAX ? room.promise : undefined",
        "undefined",
      ],
      ["a page that takes in is not believed", "waiting = Math.max(0, waiting - size);", ""],
      ["a closed port's calls go on", "channel.close();", ""],
      ["a window does not come with its calls", "    desktop,\n    send", "    send"],
    ],
  ),
  ...inFile(
    "main/desktop/protocol.ts",
    ["e2e/security.desktop.spec.ts"],
    [
      [
        "the page comes without its headers",
        "{ status, headers }",
        '{ status, headers: { "content-type": headers["content-type"] ?? "" } }',
      ],
      ["every method is answered", 'request.method !== "GET" && request.method !== "HEAD"', "false"],
    ],
  ),
  ...inFile(
    "main/desktop/web-preferences.ts",
    ["e2e/security.desktop.spec.ts"],
    [
      ["no sandbox", "sandbox: true", "sandbox: false"],
      ["no isolated world", "contextIsolation: true", "contextIsolation: false"],
      ["Node in the page", "nodeIntegration: false", "nodeIntegration: true"],
      ["no web security", "webSecurity: true", "webSecurity: false"],
      ["embedded pages are possible", "webviewTag: false", "webviewTag: true"],
    ],
  ),
  ...inFile(
    "main/desktop/index.ts",
    ["e2e/security.desktop.spec.ts"],
    [
      ["the page's scheme is unknown to Electron", "registerPageScheme();", ""],
      ["no sandbox for the whole app", "app.enableSandbox();", ""],
    ],
  ),
  ...inFile(
    "main/desktop/index.ts",
    ["e2e/lifecycle.desktop.spec.ts"],
    [
      [
        "one instance for all data folders",
        'join(folder, "desktop")',
        'join(app.getPath("temp"), "nano-banana-desktop")',
      ],
      [
        "any number of instances",
        "if (!app.requestSingleInstanceLock(",
        "if (app.isPackaged && !app.requestSingleInstanceLock(",
      ],
    ],
  ),
  ...inFile(
    "main/desktop/closing.ts",
    ["e2e/lifecycle.desktop.spec.ts"],
    [
      [
        "words are lost when the app ends",
        "const answer = await closing.flush(FLUSH_LIMIT);",
        'const answer = "saved" as string;',
      ],
      [
        "words that cannot be saved are dropped",
        'answer === "unsaved" && !(await confirmLoss(closing))',
        "false",
      ],
      [
        "a window that opens at the end keeps the app",
        "if (isEnded) return;\n        event.preventDefault();\n        closeWindow",
        "event.preventDefault();\n        closeWindow",
      ],
      ["a question is asked twice", "closings.get(window) ?? ", ""],
      ["the services are not closed", "await Promise.race([end(), wait(CLOSE_LIMIT)]);", ""],
      ["the app stays without a window", "if (windows.all().length === 0 && !staysOpen()) app.quit();", ""],
    ],
  ),
  ...inFile(
    "main/desktop/windows.ts",
    ["e2e/lifecycle.desktop.spec.ts"],
    [
      [
        "a page that hangs keeps the app open",
        'const timer = setTimeout(() => resolve("silent"), limit);',
        "const timer = setTimeout(() => {}, limit);",
      ],
    ],
  ),
  ...inFile(
    "main/desktop/openings.ts",
    ["e2e/lifecycle.desktop.spec.ts"],
    [["a second start shows nothing", "add(readSecondStart(data))", "readSecondStart(data)"]],
  ),
  ...inFile(
    "main/desktop/window-events.ts",
    ["main/desktop/window-events.test.ts"],
    [
      ["a page before keeps taking events", "listener === own && !signal.aborted", "!signal.aborted"],
      [
        "events before the page are lost",
        "if (kept.length < KEPT_MAX)",
        "if (listener && kept.length < KEPT_MAX)",
      ],
      ["a page that went counts as listening", "if (listener === own) listener = undefined;", ""],
    ],
  ),
  ...inFile(
    "preload/port.ts",
    ["e2e/security.desktop.spec.ts"],
    [
      [
        "the page gets the event",
        "(_event, message: ToPage) => {",
        '(event, message: ToPage) => {\n    for (const listen of listeners) (listen as (...values: unknown[]) => void)(message.kind === "message" ? message.data : "", event);',
      ],
      ["messages of any length are sent", "data.length > PORT_MESSAGE_MAX", "data.length < 0"],
    ],
  ),
  ...inFile(
    "preload/index.ts",
    ["e2e/security.desktop.spec.ts"],
    [
      [
        "the page gets Electron",
        'contextBridge.exposeInMainWorld("host", host);',
        'contextBridge.exposeInMainWorld("host", { ...host, send: (channel: string) => ipcRenderer.send(channel) });',
      ],
      ["the preload needs more than a sandbox has", "const host:", 'require("node:fs");\nconst host:'],
    ],
  ),
  ...inFile(
    "main/local-server/rest.ts",
    ["main/web/index.test.ts"],
    [
      [
        "calls of a window are open to programs",
        "    filter: isPublished,\n    customError",
        "    customError",
      ],
    ],
  ),
  ...inFile(
    "main/desktop/menu.ts",
    ["e2e/menus.desktop.spec.ts"],
    [
      ["a key runs its command twice", "registerAccelerator: false,", "registerAccelerator: true,"],
      ["a new window comes twice", "if (id !== NEW_WINDOW) opened.send", "opened.send"],
      [
        "a command without a window is lost",
        'if (id !== NEW_WINDOW) opened.send({ kind: "command", id });',
        "",
      ],
    ],
  ),
  ...inFile(
    "main/desktop/desktop.ts",
    ["e2e/windows.desktop.spec.ts"],
    [["the menu stays that of another window", 'window.window.on("focus", () => menuBar.show(window));', ""]],
  ),
  ...inFile(
    "main/desktop/accelerator.ts",
    ["main/desktop/accelerator.test.ts"],
    [["Alt alone types letters on macOS", 'held.add("Mod")', "held.size"]],
  ),
  ...inFile(
    "main/desktop/context-menu.ts",
    ["e2e/menus.desktop.spec.ts"],
    [
      [
        "fields offer the form of a note",
        'formControlType === "none" ? note : field',
        "formControlType ? note : field",
      ],
      ["a suggestion changes nothing", "webContents.replaceMisspelling(word)", "void word"],
      [
        "a word is not learned",
        "webContents.session.addWordToSpellCheckerDictionary(misspelledWord)",
        "misspelledWord",
      ],
      [
        "what cannot be done looks as if it could",
        "{ ...item, enabled: isEnabled }",
        "{ ...item, enabled: true }",
      ],
    ],
  ),
  ...inFile(
    "renderer/commands/use-context-menu.ts",
    ["e2e/commands.web.spec.ts"],
    [["the browser's menu opens over the page's", "event.preventDefault();", ""]],
  ),
  ...inFile(
    "renderer/commands/run-command.ts",
    ["e2e/commands.web.spec.ts"],
    [
      [
        "a browser is offered what only the desktop app can do",
        "(host === undefined || host === app.host.host) &&",
        "",
      ],
    ],
  ),
  ...inFile(
    "renderer/state/send-menus.ts",
    ["e2e/menus.desktop.spec.ts"],
    [
      ["the menu is sent without a change", "if (next === sent) return;", ""],
      ["the menu stays as it was at the start", "timer ??= setTimeout(send, GATHER_MS);", ""],
    ],
  ),
  ...inFile(
    "renderer/commands/menus.ts",
    ["e2e/menus.desktop.spec.ts"],
    [["the menu works beneath a dialog", "!isAsking(app) && ", ""]],
  ),
  ...inFile(
    "main/desktop/save-dialog.ts",
    ["e2e/save-print.desktop.spec.ts"],
    [
      ["a file is saved though the person turned back", 'canceled || filePath === ""', 'filePath === ""'],
      ["a title leads to another folder", "fileName(name, `.${extension}`, type)", "`${name}.${extension}`"],
    ],
  ),
  ...inFile(
    "main/save-file.ts",
    ["main/save-file.test.ts"],
    [
      ["a failed save leaves its half", "await rm(temporary, { force: true }).catch(() => {});", ""],
      ["a file is written in its place", "join(dirname(path), `.nano-banana-${randomUUID()}.tmp`)", "path"],
      ["a full disk has no name", 'code === "ENOSPC" || code === "EDQUOT" || code === "EFBIG"', "false"],
    ],
  ),
  ...inFile(
    "main/file-name.ts",
    ["main/file-name.test.ts"],
    [
      ["a name turns its direction", '.replaceAll(INVISIBLE, "")', ""],
      ["a name has separators", '.replaceAll(SEPARATORS, "-")', ""],
      ["a name is a device's", "DEVICES.test(name)", "false"],
      ["a name may have any length", "if (bytes > limit) break;", ""],
    ],
  ),
  ...inFile(
    "main/desktop/reveal.ts",
    ["e2e/save-print.desktop.spec.ts"],
    [["any file is shown", "!allowed.has(path)", 'path === "nowhere"']],
  ),
  ...inFile(
    "main/desktop/print.ts",
    ["e2e/save-print.desktop.spec.ts"],
    [["turning back from printing is a fault", "isPrinted || /cancel/i.test(reason)", "isPrinted"]],
  ),
  ...inFile(
    "renderer/print/print.css",
    ["e2e/save-print.desktop.spec.ts", "e2e/commands.web.spec.ts"],
    [["the window is printed with the note", "[data-window] > :not(.nb-print)", "[data-window] > .nb-none"]],
  ),
  ...inFile(
    "renderer/print/MarkdownText.tsx",
    ["renderer/print/MarkdownText.test.tsx"],
    [["any address is a link", "!/^(?:https?|mailto):/i.test(address)", 'address === ""']],
  ),
  ...inFile(
    "main/desktop/window.ts",
    ["e2e/windows.desktop.spec.ts"],
    [
      ["a window forgets that it was maximized", "if (state?.isMaximized) window.maximize();", ""],
      [
        "a window forgets that it was full screen",
        "if (state?.isFullScreen) window.setFullScreen(true);",
        "",
      ],
      ["a window forgets its zoom", "window.webContents.setZoomLevel(state?.zoom ?? 0);", ""],
      ["a window opens out of sight", "return fitBounds(bounds, [main, ...free]);", "return bounds;"],
      ["a window opens over the one before", "x: x + STEP, y: y + STEP", "x, y"],
    ],
  ),
  ...inFile(
    "main/desktop/window-states.ts",
    ["main/desktop/window-states.test.ts"],
    [
      ["a closed window keeps its place", "taken.delete(index)", "index"],
      ["damaged places are taken as they are", "states.parse(JSON.parse(", "(JSON.parse("],
    ],
  ),
  ...inFile(
    "main/desktop/notifications.ts",
    ["e2e/notices.desktop.spec.ts"],
    [
      ["a message comes though the window is in front", "asking.window.isFocused() || ", ""],
      ["a click on a message shows nothing", "bringToFront(window.window);", ""],
    ],
  ),
  ...inFile(
    "renderer/state/tell-when-done.ts",
    ["e2e/notices.desktop.spec.ts"],
    [
      ["short work is told of", "!isLong || ", ""],
      ["the setting is not heard", " || !isNotifying", ""],
    ],
  ),
];

/**
 * @param {string} file
 * @param {readonly string[]} tests
 * @param {readonly (readonly [string, string, string])[]} faults
 */
function inFile(file, tests, faults) {
  return faults.map(([name, from, to]) => ({ name, file, from, to, tests }));
}
