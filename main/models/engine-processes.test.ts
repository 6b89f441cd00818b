import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeAll, afterAll, describe, expect, it } from "vitest";
import { writeTinyModel } from "#main/engine/testing/tiny-model.ts";
import { silentLog } from "#main/log.ts";
import type { Fork } from "#main/processes/child.ts";
import { forkNode } from "#main/processes/node-child.ts";
import type { SupervisorLimits } from "#main/processes/supervisor-limits.ts";
import { testPart } from "#main/test-program.ts";
import { generateRequest } from "#shared/engine.ts";
import { createEngineCalls } from "./engine-calls.ts";
import { createEngineProcesses, type EngineProcesses } from "./create-engine-processes.ts";

const KILLS = process.env["TORTURE"] === "1" ? 30 : 3;

let folder: string;
let model: string;
let processes: EngineProcesses;
let pids: number[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "nano-banana-engine-"));
  model = join(folder, "tiny.gguf");
  await writeTinyModel(model, { family: "llama", type: "Q8_0", context: 2_048 });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => processes.close());

/** The real processes of the engine; their ids are noted as they start. */
function start(limits: Partial<SupervisorLimits> = {}, cache = "model-cache"): EngineProcesses {
  pids = [];
  const fork: Fork = (entry, options) => {
    const child = forkNode(entry, options);
    if (child.pid !== undefined) pids.push(child.pid);
    return child;
  };
  processes = createEngineProcesses({
    entry: testPart("engine"),
    fork,
    log: silentLog,
    cacheFolder: join(folder, cache),
    memory: 4 * 1024 ** 3,
    limits,
  });
  return processes;
}

/** The same text for the same seed. */
const question = (maxTokens: number) =>
  generateRequest.parse({ model, prompt: "Once upon a time", seed: 1, maxTokens, replay: true });
/** A random model may end its answer at any token; this one has to go on. */
const longQuestion = () => ({ ...question(2_000), schema: { type: "string", minLength: 1_900 } });
const never = new AbortController().signal;

describe("the language engine in its process", () => {
  it("tells how far it is, answers, and keeps what it converted", async () => {
    const { engine, inspector } = start();
    const kinds = new Set<string>();
    let text = "";
    const result = await engine.call("generate", question(20), {
      signal: never,
      onProgress(event) {
        kinds.add(event.kind);
        if (event.kind === "text") text += event.text;
      },
    });
    expect([...kinds]).toEqual(["load", "prefill", "text"]);
    expect(result).toMatchObject({ text, record: { model: { name: "tiny.gguf" }, seed: 1 } });
    expect(result.timings.decodeTokens).toBe(result.tokens.length);
    expect(readdirSync(join(folder, "model-cache"))).toHaveLength(1);
    expect(await inspector.call("inspect", { path: model }, { signal: never })).toMatchObject({
      architecture: "llama",
      context: 2_048,
      unsupported: [],
    });
    expect(pids).toHaveLength(2);
  });

  it("keeps nothing of what it converted where that is not wanted", async () => {
    const { engine } = start({}, "unwanted-cache");
    const calls = createEngineCalls(engine, () => Promise.resolve(false));
    const { text } = await calls.generate(question(4), never);
    expect(readdirSync(folder)).not.toContain("unwanted-cache");
    await processes.close();
    const kept = createEngineCalls(start({}, "wanted-cache").engine);
    expect(await kept.generate(question(4), never)).toMatchObject({ text });
    expect(readdirSync(join(folder, "wanted-cache"))).toHaveLength(1);
  });

  it(`gives the next answer after each of ${KILLS} kills while it writes`, async () => {
    const { engine } = start({ deaths: 100, backOff: 1 });
    const expected = await engine.call("generate", question(8), { signal: never });
    for (let kill = 1; kill <= KILLS; kill += 1) {
      const killed = engine.call("generate", longQuestion(), {
        signal: never,
        onProgress: ({ kind }) => void (kind === "text" && process.kill(pids.at(-1) ?? 0, "SIGKILL")),
      });
      await expect(killed).rejects.toMatchObject({ code: "unavailable" });
      const { text } = await engine.call("generate", question(8), { signal: never });
      expect(text).toBe(expected.text);
    }
    expect(engine.status()).toMatchObject({ state: "ready", failures: KILLS });
  });

  it("stops at once when nobody wants the answer any more, and answers those who wait in their turn", async () => {
    const { engine } = start();
    const stop = new AbortController();
    const order: string[] = [];
    const stopped = engine.call("generate", longQuestion(), {
      signal: stop.signal,
      onProgress: ({ kind }) => kind === "text" && stop.abort(),
    });
    const rest = ["one", "two", "three"].map(async (name) => {
      await engine.call("generate", question(4), { signal: never });
      order.push(name);
    });
    await expect(stopped).rejects.toMatchObject({ code: "cancelled" });
    await Promise.all(rest);
    expect(order).toEqual(["one", "two", "three"]);
    // The child itself stopped: it was not ended for it.
    expect(pids).toHaveLength(1);
  });

  it("ends when it has nothing to do, and comes back for the next call", async () => {
    const { engine } = start({ idle: 50 });
    const idle = new Promise<void>((resolve) => {
      engine.onChange(() => engine.status().state === "idle" && resolve());
    });
    const { text } = await engine.call("generate", question(4), { signal: never });
    await idle;
    expect(engine.status()).toMatchObject({ state: "idle", memory: null, failures: 0 });
    expect(await engine.call("generate", question(4), { signal: never })).toMatchObject({ text });
    expect(pids).toHaveLength(2);
  });

  it("says that a file is gone, or no model, and goes on", async () => {
    const { engine } = start();
    const missing = { ...question(1), model: join(folder, "nothing.gguf") };
    await expect(engine.call("generate", missing, { signal: never })).rejects.toMatchObject({
      code: "not-found",
    });
    expect(await engine.call("generate", question(1), { signal: never })).toMatchObject({
      tokens: [expect.any(Number)],
    });
    expect(pids).toHaveLength(1);
  });
});
