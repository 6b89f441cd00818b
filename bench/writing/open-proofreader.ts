import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createEngine, type Engine } from "#main/engine/engine.ts";
import { silentLog } from "#main/log.ts";
import { forkNode } from "#main/processes/node-child.ts";
import { createPassageJudge } from "#main/proofreading/passage-judge.ts";
import type { Judge } from "#main/proofreading/judge.ts";
import { createFindingReader, type ReadPassage } from "#main/proofreading/read-findings.ts";
import { openReader } from "#main/summaries/open-reader.ts";
import { createToolbox } from "#main/toolbox/create-toolbox.ts";

export const ROOT = resolve(import.meta.dirname, "../..");
const { signal } = new AbortController();
const ignore = () => undefined;

/** The parts of the proofreader, as the app has them, without a library. */
export interface Proofreader {
  engine: Engine;
  /** The passages of each text with what rules find in them; the texts are read as the paragraphs of one document. */
  read(texts: readonly string[]): Promise<ReadPassage[][]>;
  /** The same passages once a model has judged them. */
  judge(model: string, read: readonly (readonly ReadPassage[])[]): Promise<ReadPassage[][]>;
  close(): Promise<void>;
}

export async function openProofreader(): Promise<Proofreader> {
  const at = (path: string) => new URL(`file://${join(ROOT, path)}`);
  const models = join(ROOT, "models");
  const workers = { nano: at("main/nano/worker.ts") };
  const { summarizer } = await openReader({ workers, models, poolSize: 1 }, null, silentLog);
  const toolbox = createToolbox({ entry: at("main/toolbox/index.ts"), fork: forkNode, log: silentLog });
  const reader = createFindingReader({
    toolbox,
    languages: (texts, signal) => summarizer.languages(texts, signal),
    results: null,
    log: silentLog,
  });
  const cacheFolder = join(tmpdir(), "nano-banana-bench-converted");
  mkdirSync(cacheFolder, { recursive: true });
  const engine = createEngine({ cacheFolder, threads: 1 });
  const judge: Judge = createPassageJudge({
    engine: { judge: (request, signal) => engine.judge(request, { signal, onProgress: ignore }) },
    models,
    results: null,
    log: silentLog,
  });
  return {
    engine,
    async read(texts) {
      const starts: number[] = [];
      const document = texts.reduce((joined, text) => {
        starts.push(joined.length);
        return `${joined}${text}\n\n`;
      }, "");
      const { passages } = await reader.read(document, { note: null, dialect: "american", signal });
      return texts.map((text, index) => {
        const from = starts[index] ?? 0;
        return passages
          .filter(({ start }) => start >= from && start < from + text.length)
          .map((passage) => ({ ...passage, start: passage.start - from, end: passage.end - from }));
      });
    },
    async judge(model, read) {
      const options = { model, dialect: "american", note: null, signal, onProgress: ignore } as const;
      const judged: ReadPassage[][] = [];
      for (const passages of read) judged.push(await judge.judge(passages, options));
      return judged;
    },
    async close() {
      await Promise.all([toolbox.close(), summarizer.close(), reader.close(), engine.close()]);
    },
  };
}

/** The path of the small model that `scripts/fetch-test-model.mjs` fetches, or null. */
export function testModel(): string | null {
  const script = join(ROOT, "scripts/fetch-test-model.mjs");
  const { status, stdout } = spawnSync(process.execPath, [script, "--path"], { encoding: "utf8" });
  return status === 0 ? stdout.trim() : null;
}
