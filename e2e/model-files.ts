import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { writeTinyModel } from "#main/engine/testing/tiny-model.ts";
import type { Host } from "./hosts/host.ts";

/** A random model of a few hundred kilobytes beside the library. It writes, though nothing of sense. */
export async function writeModel(folder: string, name: string): Promise<string> {
  const path = join(folder, "model-files", name);
  mkdirSync(join(path, ".."), { recursive: true });
  await writeTinyModel(path, { family: "llama", type: "Q8_0", context: 2_048 });
  return path;
}

/** Drops files as a file manager does, with events that the browser trusts and paths behind them. */
export async function dropFiles(page: Page, paths: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const)
    await session.send("Input.dispatchDragEvent", { type, x: 400, y: 400, data });
  await session.detach();
}

/** Adds a model in the way of this host: dropped on a window, or by its path in a browser. */
export async function addModel(host: Host, page: Page, path: string): Promise<void> {
  if (host.kind === "desktop") return dropFiles(page, [path]);
  await page.getByRole("button", { name: "Models" }).click();
  await page.getByRole("textbox", { name: "Path of the model file" }).fill(path);
  await page.keyboard.press("Enter");
}

/** The process that holds the model for this host: the younger one, since the one that reads heads of files comes first. */
export function enginePid(host: Host): number {
  const own = `--host-pid=${host.process.pid}\0`;
  const found = readdirSync("/proc").filter((name) => /^\d+$/.test(name) && isEngine(name, own));
  const [youngest] = found.sort((one, other) => startOf(other) - startOf(one));
  if (youngest === undefined) throw new Error("The language engine does not run.");
  return Number(youngest);
}

/** Clock ticks from the start of the machine, the 22nd field; the second is a name in parentheses. */
function startOf(pid: string): number {
  const status = readFileSync(`/proc/${pid}/stat`, "utf8");
  return Number(status.slice(status.lastIndexOf(")") + 2).split(" ")[19]);
}

function isEngine(pid: string, own: string): boolean {
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, "utf8");
    return command.includes("engine.js\0") && command.includes(own);
  } catch {
    return false; // it has ended meanwhile
  }
}
