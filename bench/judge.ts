import { mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createEngine, type Engine } from "#main/engine/engine.ts";
import { silentLog } from "#main/log.ts";
import { unitKey } from "#main/nano/keys.ts";
import { createPassageJudge } from "#main/proofreading/passage-judge.ts";
import type { ReadPassage } from "#main/proofreading/read-findings.ts";
import { judgeRequest, type JudgeRequest } from "#shared/engine.ts";
import { loadClean, loadErroneous } from "./writing/corpus.ts";
import { ROOT, testModel } from "./writing/open-proofreader.ts";
import { median, timed } from "./measure.ts";
import type { Figure } from "./table.ts";

const THREADS = 2;
const SENTENCES = 40;
const { signal } = new AbortController();
const hooks = { signal, onProgress: () => undefined };

/** A small model as judge of sentences of the writing corpus; nothing where the model was not fetched. */
export async function judgeFigures(): Promise<Figure[]> {
  const model = testModel();
  if (model === null) {
    process.stderr.write('The judge is left out: "node scripts/fetch-test-model.mjs" fetches its model.\n');
    return [];
  }
  const cacheFolder = join(tmpdir(), "nano-banana-bench-converted");
  mkdirSync(cacheFolder, { recursive: true });
  const engine = createEngine({ cacheFolder, threads: THREADS });
  const requests: JudgeRequest[] = [];
  const judge = createPassageJudge({
    engine: {
      judge(request, signal) {
        requests.push(request);
        return engine.judge(judgeRequest.parse(request), { ...hooks, signal });
      },
    },
    models: join(ROOT, "models"),
    results: null,
    log: silentLog,
  });
  const options = { model, dialect: "american", note: null, signal, onProgress: () => undefined } as const;
  try {
    const texts = [...loadErroneous("development"), ...loadClean("development")]
      .filter((_, index) => index % 12 === 0)
      .slice(0, SENTENCES)
      .map(({ text }) => text);
    await judge.judge([passage("It warm up first.")], options);
    requests.length = 0;
    const whole = await timed(() => judge.judge(texts.map(passage), options));
    const ratios: number[] = [];
    for (const request of requests.filter((_, index) => index % 4 === 0)) {
      const full = { ...request, keep: 12, floor: -1e9, edits: request.edits.slice(0, 400) };
      const packed = await timed(() => engine.judge(full, hooks));
      const { edits } = await engine.judge(full, hooks);
      const read = full.edits.filter((_, index) => edits[index]?.gain !== null);
      ratios.push((await timed(() => oneByOne(engine, { ...full, edits: read }))) / packed);
    }
    const mean = whole / texts.length;
    const ratio = median(ratios);
    return [
      {
        name: `a sentence judged by a model of 135M, ${THREADS} threads, mean of ${texts.length}`,
        value: mean,
        unit: "ms",
        peer: "",
        limit: "< 150 ms",
        isWithin: mean < 150,
      },
      {
        name: "12 edits of a sentence in packed runs, times as fast as one run each",
        value: ratio,
        unit: "x",
        peer: "one run an edit, prefixes kept, from right to left",
        limit: ">= 3x",
        isWithin: ratio >= 3,
      },
    ];
  } finally {
    await engine.close();
  }
}

/** Each edit by itself: the words before it are kept from one run to the next, and its window is the same. */
async function oneByOne(engine: Engine, { model, text, edits }: JudgeRequest): Promise<void> {
  await engine.score({ model, prompt: "", continuations: [text] }, hooks);
  for (const { start, end, replacement } of [...edits].sort((a, b) => b.start - a.start)) {
    const prompt = text.slice(0, start).trimEnd();
    const after = text
      .slice(end)
      .split(/(?<=\s)/)
      .slice(0, 3)
      .join("");
    const continuation = text.slice(prompt.length, start) + replacement + after;
    if (continuation !== "") await engine.score({ model, prompt, continuations: [continuation] }, hooks);
  }
}

function passage(text: string): ReadPassage {
  const result = { language: "en", findings: [], skipped: [] };
  return { key: unitKey("block", text), kind: "sentence", start: 0, end: text.length, text, result };
}
