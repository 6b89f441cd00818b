import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "..");
/** A file that is planted to be linted. */
type Planted = readonly [path: string, source: string];

const REFUSED: readonly Planted[] = [
  ["shared/planted.ts", `import { readFileSync } from 'node:fs';\nexport const planted = readFileSync;\n`],
  [
    "shared/planted.ts",
    `import { openStore } from '#main/store/store.ts';\nexport const planted = openStore;\n`,
  ],
  [
    "main/banana/planted.ts",
    `import { openStore } from '#main/store/store.ts';\nexport const planted = openStore;\n`,
  ],
  [
    "main/banana/planted.ts",
    `import { createNano } from '#main/nano/nano.ts';\nexport const planted = createNano;\n`,
  ],
  [
    "main/store/planted.ts",
    `import { parseArguments } from '#main/web/arguments.ts';\nexport const planted = parseArguments;\n`,
  ],
  [
    "main/store/planted.ts",
    `import { createNano } from '#main/nano/nano.ts';\nexport const planted = createNano;\n`,
  ],
  [
    "main/nano/stages/planted.ts",
    `import { openStore } from '#main/store/store.ts';\nexport const planted = openStore;\n`,
  ],
  [
    "main/planted.ts",
    `import { parseArguments } from './web/arguments.ts';\nexport const planted = parseArguments;\n`,
  ],
  [
    "main/cli/planted.ts",
    `import { parseArguments } from '#main/web/arguments.ts';\nexport const planted = parseArguments;\n`,
  ],
  ["main/web/planted.ts", `import { runCli } from '#main/cli/run-cli.ts';\nexport const planted = runCli;\n`],
  ["main/planted.ts", `import { app } from 'electron';\nexport const planted = app;\n`],
  ["main/web/planted.ts", `import { app } from 'electron';\nexport const planted = app;\n`],
  ["main/cli/planted.ts", `import { app } from 'electron';\nexport const planted = app;\n`],
  ["main/page/planted.ts", `import { app } from 'electron';\nexport const planted = app;\n`],
  ["main/local-server/planted.ts", `import { app } from 'electron';\nexport const planted = app;\n`],
  [
    "main/local-server/planted.ts",
    `import { parseArguments } from '#main/web/arguments.ts';\nexport const planted = parseArguments;\n`,
  ],
  [
    "main/desktop/planted.ts",
    `import { parseArguments } from '#main/web/arguments.ts';\nexport const planted = parseArguments;\n`,
  ],
  ["main/desktop/planted.ts", `import { fork } from 'node:child_process';\nexport const planted = fork;\n`],
  ["main/web/planted.ts", `import { x } from '#main/desktop/window.ts';\nexport const planted = x;\n`],
  ["preload/planted.ts", `import { readFileSync } from 'node:fs';\nexport const planted = readFileSync;\n`],
  ["preload/planted.ts", `import { createApp } from '#main/app.ts';\nexport const planted = createApp;\n`],
  ["main/nano/planted.ts", `import { app } from 'electron';\nexport const planted = app;\n`],
  [
    "main/summaries/planted.ts",
    `import { createApp } from '#main/app.ts';\nexport const planted = createApp;\n`,
  ],
  [
    "main/toolbox/planted.ts",
    `import { openStore } from '#main/store/store.ts';\nexport const planted = openStore;\n`,
  ],
  [
    "main/engine/planted.ts",
    `import { openStore } from '#main/store/store.ts';\nexport const planted = openStore;\n`,
  ],
  [
    "main/engine/weights/planted.ts",
    `import { createRandom } from '../testing/random.ts';\nexport const planted = createRandom;\n`,
  ],
  [
    "main/models/planted.ts",
    `import { InferenceSession } from 'onnxruntime-node';\nexport const planted = InferenceSession;\n`,
  ],
  ["main/processes/planted.ts", `import { fork } from 'electron';\nexport const planted = fork;\n`],
  [
    "main/imports/planted.ts",
    `import { createApp } from '#main/app.ts';\nexport const planted = createApp;\n`,
  ],
  [
    "main/models/planted.ts",
    `import { createApp } from '#main/app.ts';\nexport const planted = createApp;\n`,
  ],
  ["renderer/planted.ts", `import { z } from 'zod';\nexport const planted = z;\n`],
  ["renderer/planted.ts", `import { note } from '#shared/note.ts';\nexport const planted = note;\n`],
  ["renderer/planted.ts", `import { createApp } from '#main/app.ts';\nexport const planted = createApp;\n`],
];

const KEPT: readonly Planted[] = [
  [
    "main/banana/planted.ts",
    `import type { NanoUnit } from '#main/nano/result.ts';\nexport type Planted = NanoUnit;\n`,
  ],
  ["main/desktop/planted.ts", `import { app } from 'electron';\nexport const planted = app;\n`],
  ["preload/planted.ts", `import { ipcRenderer } from 'electron';\nexport const planted = ipcRenderer;\n`],
  [
    "main/toolbox/planted.ts",
    `import { decodeText } from '#main/text-file/decode.ts';\nexport const planted = decodeText;\n`,
  ],
  [
    "main/engine/weights/planted.test.ts",
    `import { createRandom } from '../testing/random.ts';\nexport const planted = createRandom;\n`,
  ],
  ["renderer/planted.ts", `import type { Note } from '#shared/note.ts';\nexport type Planted = Note;\n`],
  [
    "main/summaries/planted.ts",
    `import { createNano } from '#main/nano/nano.ts';\nexport const planted = createNano;\n`,
  ],
];

let tree = "";
let messages: Record<string, string[]>;

beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), "nano-banana-layers-"));
  for (const file of [".oxlintrc.json", "package.json", "tsconfig.base.json"])
    cpSync(join(root, file), join(tree, file));
  symlinkSync(join(root, "node_modules"), join(tree, "node_modules"));
  const all = [...REFUSED, ...KEPT];
  for (const [index, planted] of all.entries()) plant(nameOf(index, planted), planted);
  messages = lint();
});
afterAll(() => rmSync(tree, { recursive: true, force: true }));

test.each(REFUSED.map((planted, index) => [...planted, index] as const))(
  "%s is refused a forbidden import: %s",
  (path, source, index) => {
    expect(messages[nameOf(index, [path, source])]).toHaveLength(1);
  },
);

test.each(KEPT.map((planted, index) => [...planted, REFUSED.length + index] as const))(
  "%s keeps the import its layer allows: %s",
  (path, source, index) => {
    expect(messages[nameOf(index, [path, source])]).toEqual([]);
  },
);

/** Every planted file has a name of its own, so that one run of the linter reads them all. */
function nameOf(index: number, [path]: Planted): string {
  return path.replace("planted", `planted-${index}`);
}

function plant(path: string, [, source]: Planted): void {
  const file = join(tree, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, source);
}

/** The layer messages the linter gives for each planted file. */
function lint(): Record<string, string[]> {
  const { stdout } = spawnSync("oxlint", ["--format=json"], { cwd: tree, encoding: "utf8" });
  const { diagnostics, number_of_files: read } = JSON.parse(stdout) as {
    diagnostics: { code: string; help?: string; filename: string }[];
    number_of_files: number;
  };
  expect(read).toBe(REFUSED.length + KEPT.length);
  const found = [...REFUSED, ...KEPT].map((planted, index): [string, string[]] => {
    const path = nameOf(index, planted);
    const own = diagnostics.filter(
      ({ code, filename }) => filename === path && code.includes("no-restricted-imports"),
    );
    return [path, own.map(({ help }) => help ?? "")];
  });
  return Object.fromEntries(found);
}
