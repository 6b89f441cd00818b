import { eventIterator, oc } from "@orpc/contract";
import { implement } from "@orpc/server";
import { expect, test } from "vitest";
import { z } from "zod";
import type { DesktopWindow } from "#main/desktop-window.ts";
import { silentLog } from "#main/log.ts";
import { createPageCalls } from "#main/page/page-calls.ts";
import type { CallContext } from "#main/router.ts";
import type { ToPage } from "#shared/host-bridge.ts";
import { createPagePort } from "./page-port.ts";

const CHUNKS = 100;
const CHUNK = "x".repeat(64 * 1024);
const desktop = { marker: "the window" } as unknown as DesktopWindow; // handed on, never called

/** A port over calls that stream a lot, wait for ever, and tell what window they came from. */
function openPort() {
  const posted: ToPage[] = [];
  const state = { produced: 0, aborted: Promise.withResolvers<void>() };
  const quiet = Promise.withResolvers<void>();
  const contract = {
    flood: oc.output(eventIterator(z.string())),
    wait: oc.output(z.string()),
    window: oc.output(z.string()),
  };
  const os = implement(contract).$context<CallContext>();
  const router = os.router({
    flood: os.flood.handler(async function* () {
      for (; state.produced < CHUNKS; state.produced += 1) yield CHUNK;
    }),
    wait: os.wait.handler(
      ({ signal }) =>
        new Promise((resolve) => {
          signal?.addEventListener("abort", () => {
            state.aborted.resolve();
            resolve("aborted");
          });
          quiet.resolve();
        }),
    ),
    window: os.window.handler(({ context }) => JSON.stringify(context)),
  });
  const port = createPagePort({
    id: "a",
    post: (message) => void posted.push(message),
    desktop,
    open: createPageCalls(router),
    log: silentLog,
  });
  return { port, posted, state, waits: quiet.promise };
}

const call = (name: string) => JSON.stringify({ i: 1, p: { u: `/${name}` } });

test("a page that takes nothing in stops the producer, and goes on when it does", async () => {
  const { port, posted, state } = openPort();
  port.receive(call("flood"));
  await expect.poll(() => state.produced).toBeGreaterThanOrEqual(15);
  // As many turns as the rest would need by far.
  for (let turn = 0; turn < 10 * CHUNKS; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  expect(state.produced).toBeLessThan(20);
  const take = () => port.received(posted.splice(0).length * CHUNK.length);
  await expect
    .poll(() => {
      take();
      return state.produced;
    })
    .toBe(CHUNKS);
});

test("a closed port aborts its calls and tells the page", async () => {
  const { port, posted, state, waits } = openPort();
  port.receive(call("wait"));
  await waits;
  port.close();
  await state.aborted.promise;
  expect(posted.at(-1)).toEqual({ kind: "close", port: "a" });
});

test("a closed port lets a producer go that waits for room", async () => {
  const { port, state } = openPort();
  port.receive(call("flood"));
  await expect.poll(() => state.produced).toBeGreaterThanOrEqual(15);
  port.close();
  const before = state.produced;
  for (let turn = 0; turn < CHUNKS; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  expect(state.produced).toBeLessThanOrEqual(before + 1);
});

test("calls come as the page's, with its window", async () => {
  const { port, posted } = openPort();
  port.receive(call("window"));
  await expect.poll(() => posted.length).toBe(1);
  const [answer] = posted;
  const text = answer?.kind === "message" && typeof answer.data === "string" ? answer.data : "";
  expect(text.replaceAll("\\", "")).toContain('"caller":"page"');
  expect(text).toContain("the window");
});

test("a message that cannot be read is passed over", async () => {
  const { port, posted } = openPort();
  port.receive("{");
  port.receive(call("window"));
  await expect.poll(() => posted.length).toBe(1);
});
