import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { silentLog } from "#main/log.ts";
import { createWindowStates, type WindowState } from "./window-states.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "nano-banana-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = () => createWindowStates(join(folder, "windows.json"), silentLog);
const state = (x: number): WindowState => ({
  bounds: { x, y: 0, width: 800, height: 600 },
  isMaximized: x === 2,
  isFullScreen: false,
  zoom: 0.5,
});

test("each window finds its own place again", async () => {
  const states = open();
  const [first, second] = [states.take(), states.take()];
  first.keep(state(1));
  second.keep(state(2));
  first.keep(state(3));
  await states.flush();
  expect(readdirSync(folder)).toEqual(["windows.json"]);
  const again = open();
  expect([again.take().state, again.take().state, again.take().state]).toEqual([
    state(3),
    state(2),
    undefined,
  ]);
});

test("a window takes the place of one that has closed", () => {
  const states = open();
  const [first, second] = [states.take(), states.take()];
  first.keep(state(1));
  second.keep(state(2));
  first.leave();
  expect(states.take().state).toEqual(state(1));
});

test.each([
  "",
  "{",
  "null",
  "[1]",
  JSON.stringify([{ ...state(1), zoom: 400 }]),
  JSON.stringify([{ ...state(1), bounds: {} }]),
])("a file that holds %j stands for none", (text) => {
  writeFileSync(join(folder, "windows.json"), text);
  expect(open().take().state).toBeUndefined();
});

test("a place that is damaged leaves the others, and a zoom a hair off is the one that was chosen", () => {
  const kept = [
    { ...state(1), zoom: 400 },
    { ...state(2), zoom: 5.000000000000001 },
  ];
  writeFileSync(join(folder, "windows.json"), JSON.stringify(kept));
  const states = open();
  expect([states.take().state, states.take().state]).toEqual([undefined, { ...state(2), zoom: 5 }]);
});

test("a folder that cannot be written stops nothing", async () => {
  rmSync(folder, { recursive: true });
  const states = open();
  states.take().keep(state(1));
  await states.flush();
  expect(states.take().state).toBeUndefined();
});
