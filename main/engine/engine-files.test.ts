import { execFile } from "node:child_process";
import { copyFile, mkdir, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, describe, expect, it } from "vitest";
import { createEngine } from "./engine.ts";
import { ask, openTestEngine, TINY } from "./testing/ask-engine.ts";
import { encodeGguf, type GgufInput, uint32, writeGguf } from "./testing/gguf-writer.ts";
import { tinyModel, writeTinyModel } from "./testing/tiny-model.ts";

const { engine, at, sound, close } = await openTestEngine();
afterAll(close);

describe("a file that is no model to run", () => {
  const cases: [string, () => Promise<string>, string, RegExp][] = [
    ["is empty", () => bytes("empty.gguf", new Uint8Array(0)), "invalid-input", /empty/],
    [
      "is of another kind by another name",
      () => bytes("photo.gguf", "\u0089PNG\r\n"),
      "invalid-input",
      /GGUF/,
    ],
    ["ends in the middle", () => cut("cut.gguf"), "invalid-input", /"[\w.]+"|ends|cut|download/i],
    ["promises more than there is", () => bytes("hostile.gguf", hostile()), "invalid-input", /hostile\.gguf/],
    [
      "is a vision projector",
      () => changed("eyes.gguf", { "general.architecture": "clip" }),
      "invalid-input",
      /picture/,
    ],
    [
      "is of a family that is not known",
      () => changed("new.gguf", { "general.architecture": "rwkv7" }),
      "invalid-input",
      /"rwkv7"/,
    ],
    [
      "lacks a tensor",
      () => without("hole.gguf", "blk.1.ffn_down.weight"),
      "invalid-input",
      /"blk\.1\.ffn_down\.weight"/,
    ],
    [
      "lacks its vocabulary",
      () => changed("mute.gguf", { "tokenizer.ggml.model": "rwkv" }),
      "invalid-input",
      /"rwkv"/,
    ],
    [
      "has heads that do not fit",
      () => changed("heads.gguf", { "llama.attention.head_count": uint32(3) }),
      "invalid-input",
      /head/i,
    ],
    ["is not there", () => Promise.resolve(at("nowhere.gguf")), "not-found", /nowhere\.gguf|There is no/],
    ["is a folder", () => mkdir(at("folder.gguf")).then(() => at("folder.gguf")), "invalid-input", /folder/i],
  ];
  it.each(cases)("that %s is refused in words, and the next answer comes", async (_, make, code, message) => {
    await expect(ask(engine, await make())).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message),
    });
    expect((await ask(engine, sound)).tokens).toHaveLength(12);
  });
});

describe("a model file under an engine that has it open", () => {
  it("is read anew when it became another one", async () => {
    const path = at("changing.gguf");
    await writeTinyModel(path, { ...TINY, seed: 1 });
    const first = await ask(engine, path);
    await writeTinyModel(path, { ...TINY, seed: 2 });
    const second = await ask(engine, path);
    expect(second.tokens).not.toEqual(first.tokens);
    await writeTinyModel(at("same.gguf"), { ...TINY, seed: 2 });
    expect((await ask(engine, at("same.gguf"))).tokens).toEqual(second.tokens);
  });

  it("is missed when it is gone", async () => {
    const path = at("leaving.gguf");
    await copyFile(sound, path);
    await ask(engine, path);
    await rm(path);
    await expect(ask(engine, path)).rejects.toMatchObject({ code: "not-found" });
  });

  it("is read on, as it was, while an answer is written", async () => {
    const path = at("removed.gguf");
    await copyFile(sound, path);
    const expected = await ask(engine, sound, { fields: { maxTokens: 40 } });
    const removed: Promise<void>[] = [];
    const result = await ask(engine, path, {
      fields: { maxTokens: 40 },
      onProgress: ({ kind }) => kind === "prefill" && removed.push(rm(path, { force: true })),
    });
    await Promise.all(removed);
    expect(result.tokens).toEqual(expected.tokens);
  });
});

describe("converted weights", () => {
  it("are kept in memory alone where the cache cannot be a folder", async () => {
    await writeFile(at("occupied"), "");
    const other = createEngine({ cacheFolder: at("occupied"), threads: 1 });
    const { tokens, record } = await ask(other, sound);
    expect(tokens).toEqual((await ask(engine, sound)).tokens);
    expect(record.model.sha256).toBeNull();
    expect(await readFile(at("occupied"), "utf8")).toBe("");
    await other.close();
  });

  // No process on Windows has a limit to the size of its files.
  it.skipIf(process.platform === "win32")("that the disk does not take leave nothing behind", async () => {
    const script = join(import.meta.dirname, "testing/answer-once.ts");
    const limited = ["-c", 'ulimit -f 8; exec "$0" "$@"', process.execPath, script, sound, at("full")];
    const { stdout } = await promisify(execFile)("sh", limited);
    const { tokens } = await ask(engine, sound);
    expect(JSON.parse(stdout)).toEqual({ tokens, sha256: null });
    expect(await filesIn(at("full"))).toEqual([]);
    const roomy = createEngine({ cacheFolder: at("full"), threads: 1 });
    expect((await ask(roomy, sound)).tokens).toEqual(tokens);
    expect(await filesIn(at("full"))).toEqual(["source.json", "weights"]);
    await roomy.close();
  });
});

async function filesIn(place: string): Promise<string[]> {
  const entries = await readdir(place, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name)
    .toSorted();
}

async function changed(name: string, metadata: Record<string, GgufInput>): Promise<string> {
  const model = tinyModel(TINY);
  await writeGguf(at(name), { ...model, metadata: { ...model.metadata, ...metadata } });
  return at(name);
}

function hostile(): Uint8Array {
  const file = encodeGguf(tinyModel(TINY));
  new DataView(file.buffer, file.byteOffset).setBigUint64(16, 2n ** 60n, true);
  return file;
}

async function bytes(name: string, content: Uint8Array | string): Promise<string> {
  await writeFile(at(name), content);
  return at(name);
}

async function cut(name: string): Promise<string> {
  await copyFile(sound, at(name));
  await truncate(at(name), 100_000);
  return at(name);
}

async function without(name: string, tensor: string): Promise<string> {
  const model = tinyModel(TINY);
  await writeGguf(at(name), { ...model, tensors: model.tensors.filter((one) => one.name !== tensor) });
  return at(name);
}
