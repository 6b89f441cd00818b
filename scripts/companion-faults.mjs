/**
 * Guards of what the desktop app does beside its windows, taken away one at a time: quick capture, tray, links, opened
 * files, dragging out, secrets, updates, failed pages and sleep. The length of a link is no guard of its own: the
 * routes and the id are closed sets, and neither is long.
 * @type {readonly { name: string, file: string, from: string, to: string, tests: readonly string[] }[]}
 */
export const COMPANION_FAULTS = [
  ...inFile(
    "main/desktop/deep-link.ts",
    ["main/desktop/deep-link.test.ts"],
    [
      ["a link may go on after the id", "if (rest.length > 0) return null;", ""],
      ["any id is a note's", "noteId.safeParse(id)", "{ success: true, data: id ?? '' }"],
      ["capture takes a parameter", 'route === "capture" && id === undefined', 'route === "capture"'],
      ["any scheme is the app's", "|| !isDeepLink(text)", ""],
    ],
  ),
  ...inFile(
    "main/desktop/open-items.ts",
    ["e2e/open.desktop.spec.ts"],
    [
      ["a bad link is silent", '{ kind: "bad-link" }', '{ kind: "refresh" }'],
      [
        "a path is taken from the app's own folder",
        "resolve(workingFolder, item);\n  } catch",
        "resolve(item);\n  } catch",
      ],
      ["a file's address is a path", 'item.startsWith("file:")', "false"],
      ["opened files may not be read", "granted.grant(paths);", ""],
    ],
  ),
  ...inFile(
    "renderer/state/show-note.ts",
    ["e2e/open.desktop.spec.ts"],
    [
      ["a missing note is silent", "if (isGone)", "if (!isGone)"],
      ["a note in the trash is not found", 'deletedAt === null ? "all" : "trash"', '"all"'],
    ],
  ),
  ...inFile(
    "main/imports/imports.ts",
    ["e2e/open.desktop.spec.ts"],
    [["a file opened twice is two notes", "if (known !== null) return { same: [known] };", ""]],
  ),
  ...inFile(
    "main/store/note-reader.ts",
    ["main/store/same-text.test.ts"],
    [["a text in the trash counts as there", "WHERE sha256 = ? AND deleted_at IS NULL", "WHERE sha256 = ?"]],
  ),
  ...inFile(
    "main/desktop/capture-window.ts",
    ["e2e/capture.desktop.spec.ts", "e2e/tray.desktop.spec.ts"],
    [
      ["the capture window lies under others", "alwaysOnTop: true,", ""],
      ["a hidden capture window keeps the app", "if (isQuitting) return;", ""],
    ],
  ),
  ...inFile(
    "renderer/capture/CapturePage.tsx",
    ["e2e/capture.desktop.spec.ts"],
    [
      ["a click elsewhere hides a text", "if (isEmpty) hide();", "hide();"],
      ["Esc does nothing", 'if (event.key === "Escape") hide();', 'if (event.key === "Escape") return;'],
      ["a new line files the note", "&& !event.shiftKey ", ""],
    ],
  ),
  ...inFile(
    "renderer/capture/use-filing.ts",
    ["e2e/capture.desktop.spec.ts"],
    [
      ["the text is gone with the page", "    draft.write(next);\n", ""],
      ["a note that was not filed is gone", 'setFiling({ kind: "filing" });', 'write("");'],
      ["the window stays after filing", "      hide();\n    }, SHOWN_MS);", "    }, SHOWN_MS);"],
    ],
  ),
  ...inFile(
    "main/desktop/shortcut.ts",
    ["e2e/capture.desktop.spec.ts"],
    [
      ["the old shortcut goes on", "if (held !== undefined) globalShortcut.unregister(held);", ""],
      [
        "a taken shortcut is not noticed",
        "isTaken = wanted !== undefined && !globalShortcut.register(wanted, run);",
        "if (wanted !== undefined) globalShortcut.register(wanted, run);",
      ],
    ],
  ),
  ...inFile(
    "shared/desktop-options.ts",
    ["shared/desktop-options.test.ts"],
    [
      [
        "a letter alone is a shortcut",
        "(?:Mod\\+(?:Alt\\+)?|Alt\\+)(?:Shift",
        "(?:Mod\\+(?:Alt\\+)?|Alt\\+)?(?:Shift",
      ],
    ],
  ),
  ...inFile(
    "main/desktop/tray.ts",
    ["e2e/tray.desktop.spec.ts"],
    [
      [
        "a missing tray ends the app",
        '    log.warn(errorRecord(error), "no tray");\n    return null;',
        "    throw error;",
      ],
      ["the tray is not in step", "showSoon();\n  }", "continue;\n  }"],
      ["a title marks letters of the menu", '.replaceAll("&", "&&")', ""],
    ],
  ),
  ...inFile(
    "main/desktop/companion.ts",
    ["e2e/tray.desktop.spec.ts"],
    [["the setting for the tray is not heard", "(tray !== null && chosen?.keepsInTray === true)", "false"]],
  ),
  ...inFile(
    "main/desktop/early-calls.ts",
    ["main/desktop/early-calls.test.ts"],
    [
      [
        "a page that went is still called for",
        "gone.signal.aborted ? undefined : open(options)",
        "open(options)",
      ],
      ["a way stays open after its page", "channel.then((opened) => opened?.close()).catch(() => {});", ""],
    ],
  ),
  ...inFile(
    "main/desktop/closing.ts",
    ["e2e/lifecycle.desktop.spec.ts"],
    [["logging off asks", "leaving.abort();", ""]],
  ),
  ...inFile(
    "main/desktop/closing.ts",
    ["e2e/tray.desktop.spec.ts", "e2e/page-failures.desktop.spec.ts"],
    [
      ["a hidden window keeps the app", "if (windows.all().length === 0 && !staysOpen()) app.quit();", ""],
      ["words end with a page that hangs", "    keepLeft(guarded);\n", ""],
      ["words that are kept may still be on their way at the end", "await Promise.all(keeping);", ""],
    ],
  ),
  ...inFile(
    "main/desktop/drag-folder.ts",
    ["main/desktop/drag-folder.test.ts"],
    [
      ["dragged files stay", "rmSync(folder, { recursive: true, force: true });", ""],
      [
        "dragged files are open to others",
        'notes[index]?.body ?? "", 0o600)',
        'notes[index]?.body ?? "", 0o644)',
      ],
      [
        "a dragged file in use stops the app",
        'log.warn(errorRecord(error), "dragged files not removed");',
        "throw error;",
      ],
    ],
  ),
  ...inFile(
    "main/desktop/keep-words.ts",
    ["main/desktop/keep-words.test.ts"],
    [
      [
        "words of a note that is gone are lost",
        ".catch((error: unknown) => keepApart(notes, draft, error))",
        "",
      ],
    ],
  ),
  ...inFile(
    "main/desktop/gone-instance.ts",
    ["main/desktop/gone-instance.test.ts"],
    [
      [
        "an instance of before keeps the app from starting",
        "rmSync(join(profile, name), { force: true });",
        "",
      ],
      ["an instance that runs is forgotten", " || isHeld()) return;", ") return;"],
      ["an instance that starts is forgotten", "holder === hostname() || ", ""],
    ],
  ),
  ...inFile(
    "renderer/import/FileDrop.tsx",
    ["e2e/drag.desktop.spec.ts"],
    [["a note that is let go in the window comes in again", 'isOwn ? "none" : "copy"', '"copy"']],
  ),
  ...inFile(
    "main/desktop/safe-storage.ts",
    ["e2e/key-ring.desktop.spec.ts"],
    [
      [
        "what anybody can read counts as encrypted",
        'backend === "basic_text" || backend === "unknown" || !safeStorage.isEncryptionAvailable()',
        'backend === ""',
      ],
    ],
  ),
  ...inFile(
    "main/secrets/secrets.ts",
    ["main/secrets/secrets.test.ts"],
    [
      ["secrets are open to others", "JSON.stringify(next), 0o600)", "JSON.stringify(next), 0o644)"],
      ["a file that was opened stays open", "chmodSync(path, 0o600);", ""],
      [
        "a refusal of the key ring says nothing",
        'throw new AppError(\n      "unavailable",\n      "The key ring',
        'throw new Error(\n      "unavailable",\n      "The key ring',
      ],
      [
        "another key ring's secret is tried",
        "cipher === null || entry.backend !== backend",
        "cipher === null",
      ],
      ["old secrets stay in plain", "  await encryptPlain();\n", ""],
      [
        "secrets are not encrypted",
        "if (cipher === null) return { backend: null, value };",
        "if (cipher !== undefined) return { backend: null, value };",
      ],
    ],
  ),
  ...inFile(
    "main/updates/ask.ts",
    ["main/updates/updates.test.ts"],
    [
      ["a redirect leads to another host", "next.origin !== address.origin", "next.origin === null"],
      ["redirects are followed unseen", 'redirect: "manual"', 'redirect: "follow"'],
      ["an answer has no limit", "length > BYTES_MAX", "length < 0"],
      ["an answer has no time", "AbortSignal.any([signal, limit])", "signal"],
      ["Stop does not stop", "AbortSignal.any([signal, limit])", "limit"],
      ["redirects have no end", "step <= REDIRECTS_MAX", "step >= 0"],
    ],
  ),
  ...inFile(
    "main/updates/feed.ts",
    ["main/updates/updates.test.ts"],
    [
      ["any scheme is asked", '(url.protocol === "http:" && LOOPBACK.has(url.hostname))', "true"],
      ["a name stands in the address", 'url.username !== "" || url.password !== ""', "false"],
      ["any link is offered", '.refine((url) => URL.parse(url)?.protocol === "https:")', ""],
      ["an older version is newer", "return difference > 0;", "return difference !== 0;"],
    ],
  ),
  ...inFile(
    "main/updates/updates.ts",
    ["main/updates/updates.test.ts"],
    [
      ["a connection is not logged", 'log.info({ host, reason: "update check" }, "network");', "void host;"],
      ["a token goes to every host", "return `updates ${origin}`;", "return `updates ${origin.length > 0}`;"],
      [
        "a token outlives its address",
        "if (oldName !== null && oldName !== newName)",
        "if (oldName === newName && oldName === null)",
      ],
    ],
  ),
  ...inFile(
    "main/router.ts",
    ["main/router.test.ts"],
    [
      [
        "a program chooses who is asked",
        'if (caller !== "page") throw new AppError("forbidden", "Only the app\'s own page',
        'if (caller === "nobody" as string) throw new AppError("forbidden", "Only the app\'s own page',
      ],
    ],
  ),
  ...inFile(
    "main/desktop/page-health.ts",
    ["e2e/page-failures.desktop.spec.ts"],
    [
      ["a crashed page stays away", "    webContents.reload();\n", ""],
      ["a page is loaded again for ever", "crashes.length >= CRASHES_MAX", "crashes.length > 99"],
      ["a page that hangs is ended unasked", "answer !== RELOAD || signal.aborted", "signal.aborted"],
    ],
  ),
  ...inFile(
    "renderer/editor/window-sessions.ts",
    ["e2e/page-failures.desktop.spec.ts"],
    [
      [
        "unsaved words end with the page",
        'app.host.host === "desktop" && { keepDraft',
        'app.host.host === "cli" && { keepDraft',
      ],
    ],
  ),
  ...inFile(
    "renderer/editor/save-queue.ts",
    ["renderer/editor/save-queue.test.ts"],
    [
      [
        "what is on its way counts as stored",
        "sent && pending ? sent.compose(pending) : (pending ?? sent)",
        "pending",
      ],
      ["an edit is not kept", "      tellUnsaved();\n      if (waitingSince", "      if (waitingSince"],
    ],
  ),
  ...inFile(
    "main/desktop/power.ts",
    ["e2e/page-failures.desktop.spec.ts"],
    [
      [
        "words are not saved before sleep",
        "await Promise.all(windows.all().map((window) => window.flush(FLUSH_LIMIT)));",
        "",
      ],
      ["nothing is brought to the main file before sleep", "await checkpoint();", ""],
      ["old lists stay after sleep", 'window.send({ kind: "refresh" });', "window.remember();"],
      ["logging off kills the app", "    leave();\n", ""],
    ],
  ),
  ...inFile(
    "main/desktop/desktop.ts",
    ["e2e/page-failures.desktop.spec.ts", "-g", "Windows ends"],
    [
      [
        "Windows ends the session over unsaved words",
        'window.window.on("query-session-end", () => void save());',
        "void save;",
      ],
    ],
  ),
  ...inFile(
    "main/desktop/faults.ts",
    ["e2e/lifecycle.desktop.spec.ts", "-g", "fault of the host"],
    [
      ["a fault of the host takes words with it", "keepUnsaved(), limit", "Promise.resolve(), limit"],
      ["a rejection that nobody caught is not told", '"rejection not caught"', '""'],
    ],
  ),
  ...inFile(
    "main/desktop/utility-child.ts",
    ["e2e/faults.desktop.spec.ts", "-g", "V8 gives up"],
    [["a child that V8 gives up takes the app with it", 'child.on("error", () => {});', ""]],
  ),
  ...inFile(
    "main/store/serve.ts",
    ["main/store/same-text.test.ts"],
    [["a checkpoint does nothing", '"emptyTrash", "checkpoint"', '"emptyTrash"']],
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
