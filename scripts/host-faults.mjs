const SECURITY = ["e2e/security.desktop.spec.ts"];
/** One test of the spec of broken surroundings. */
const broken = (/** @type {string} */ test) => ["e2e/faults.desktop.spec.ts", "-g", test];

/**
 * Faults in how the desktop app is put together, and the guards that the specs of broken surroundings watch. Two more
 * were tried and change nothing that can be seen: without `db.close()` the addon closes the file when the process
 * ends; without `path !== ""` in the preload the empty path is refused by whatever reads the file.
 * @type {readonly { name: string, file: string, from: string, to: string, tests: readonly string[] }[]}
 */
export const HOST_FAULTS = [
  ...inFile("main/desktop/index.ts", SECURITY, [
    ["the preload lies elsewhere", 'at("../preload/index.cjs")', 'at("../preload/index.js")'],
    ["the scheme is registered too late", "  registerPageScheme();\n  // Electron's", "  // Electron's"],
    ["Electron's own menu is shown", "Menu.setApplicationMenu(null);", "{}"],
    [
      "the app asks for what Electron has not",
      "app.enableSandbox();",
      "app.enableSandbox();\n  app.isEmojiPanelSupported();",
    ],
  ]),
  ...inFile(
    "main/desktop/index.ts",
    ["e2e/import.spec.ts", "--project=desktop", "-g", "dropped files"],
    [["the child lies elsewhere", 'toolbox: at("./toolbox.js")', 'toolbox: at("./tool-box.js")']],
  ),
  ...inFile("main/desktop/index.ts", broken("packaged"), [
    [
      "any switch of Chromium is taken",
      "if (app.isPackaged) refuseSwitches(",
      "if (!app.isPackaged) refuseSwitches(",
    ],
  ]),
  ...inFile(
    "main/desktop/refused-switches.ts",
    ["main/desktop/refused-switches.test.ts"],
    [
      ["the sandbox may be turned off", '  "no-sandbox",\n', ""],
      ["a debugger may be let in", '  "remote-debugging-port",\n', ""],
      ["another program may start the page", '  "renderer-cmd-prefix",\n', ""],
    ],
  ),
  ...inFile(
    "main/desktop/open-items.ts",
    ["e2e/openings.desktop.spec.ts", "-g", "arrive whole"],
    [
      [
        "what does not arrive whole is passed over",
        'windows().show().send({ kind: "notice", message: WORDS.notOpened, tone: "warn" });',
        "windows().show();",
      ],
    ],
  ),
  ...inFile("main/page/assets.ts", SECURITY, [
    ["paths may leave the page's folder", "!file.startsWith(base + sep) || ", ""],
  ]),
  ...inFile(
    "main/store/serve.ts",
    ["main/store/library-place.test.ts"],
    [["words are saved into a file that is gone", "      requireInPlace();\n", ""]],
  ),
  ...inFile("main/store/serve.ts", broken("folder is gone"), [
    ["the desktop app saves into a file that is gone", "      requireInPlace();\n", ""],
  ]),
  ...inFile("main/desktop/closing.ts", broken("no room"), [
    [
      "words are dropped when the disk is full",
      "const answer = await closing.flush(FLUSH_LIMIT);",
      'await closing.flush(FLUSH_LIMIT);\n    const answer = "saved" as string;',
    ],
  ]),
];

/**
 * @param {string} file
 * @param {readonly string[]} tests
 * @param {readonly (readonly [string, string, string])[]} faults
 */
function inFile(file, tests, faults) {
  return faults.map(([name, from, to]) => ({ name, file, from, to, tests }));
}
