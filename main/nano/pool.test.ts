import { spawnSync } from "node:child_process";
import { readdirSync, rmSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { copyModels, DYING_WORKER, openNano, withoutOrigin, WORKER } from "./fixtures/open-nano.ts";
import { MODELS } from "./fixtures/tag.ts";

const TEXT = `${Array.from({ length: 200 }, (_, index) => `Sentence number ${index} is here.`).join("\n\n")}\n\n`;

describe("threads", () => {
  it("that die in the middle of a task are replaced, and the result is the same", async () => {
    const models = copyModels("die-once");
    const dying = await openNano({ size: 2, worker: DYING_WORKER, models });
    const survived = await dying.read(`${TEXT}die`);
    expect(readdirSync(models)).not.toContain("die-once");
    const whole = await (await openNano({ size: 2 })).read(`${TEXT}die`);
    expect(withoutOrigin(survived)).toEqual(withoutOrigin(whole));
    rmSync(models, { recursive: true });
  });

  it("that die again and again end the task with a clear error, and the next task works", async () => {
    const models = copyModels("die-always");
    const { read } = await openNano({ worker: DYING_WORKER, models });
    await expect(read(`${TEXT}die`)).rejects.toMatchObject({
      code: "unavailable",
      message: expect.stringContaining("Try again"),
    });
    expect((await read("All is well.")).units).toHaveLength(1);
    rmSync(models, { recursive: true });
  });

  it("stop when asked to, and are free for the next task", async () => {
    const { nano, read } = await openNano({ worker: DYING_WORKER });
    const stop = new AbortController();
    const stages: string[] = [];
    const reading = nano.read(`${TEXT}wait`, {
      signal: stop.signal,
      onProgress({ stage, done, total }) {
        stages.push(stage);
        expect(done).toBeLessThanOrEqual(total);
        if (stage === "units" && done >= 192) stop.abort();
      },
    });
    await expect(reading).rejects.toMatchObject({ code: "cancelled" });
    expect([...new Set(stages)]).toEqual(["parse", "segment", "units"]);
    expect((await read("All is well.")).units).toHaveLength(1);
  });

  it("do nothing for a signal that is already aborted", async () => {
    const { nano } = await openNano();
    await expect(nano.read("One.", { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: "cancelled",
    });
  });

  it("that are closed end what is under way", async () => {
    const { read, pool } = await openNano({ worker: DYING_WORKER });
    const reading = read("wait");
    await Promise.all([expect(reading).rejects.toMatchObject({ code: "cancelled" }), pool.close()]);
    await expect(read("One.")).rejects.toMatchObject({ code: "cancelled" });
  });

  it("serve a short text while a long one is read", async () => {
    const { nano, read } = await openNano();
    let short: Promise<number> | undefined;
    let reached = 0;
    const long = Array.from({ length: 5000 }, (_, index) => `Sentence ${index}.`).join("\n\n");
    await nano.read(long, {
      signal: new AbortController().signal,
      onProgress({ stage, done }) {
        if (stage === "units") reached = done;
        if (reached > 0) short ??= read("Short.").then(() => reached);
      },
    });
    expect(await short).toBeLessThan(2500);
  });

  it("that are idle let the process end", () => {
    const script = `
      import { createPool } from ${JSON.stringify(new URL("pool.ts", import.meta.url).href)};
      const log = { debug() {}, info() {}, warn() {}, error() {} };
      const pool = createPool({ worker: new URL(${JSON.stringify(WORKER.href)}), models: ${JSON.stringify(MODELS)}, log });
      pool.warm();
      const { rows } = await pool.run({ kind: "parse", text: "one" }, new AbortController().signal);
      process.stdout.write(String(rows.length));
    `;
    const { stdout, stderr, status } = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
      cwd: import.meta.dirname,
      encoding: "utf8",
      timeout: 20_000,
    });
    expect({ stdout, stderr, status }).toEqual({ stdout: "5", stderr: "", status: 0 });
  });
});
