import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { createEngine } from "#main/engine/engine.ts";
import { realModel } from "#main/engine/testing/real-model.ts";
import { silentLog } from "#main/log.ts";
import { unitKey } from "#main/nano/keys.ts";
import { createPassageJudge } from "./passage-judge.ts";

const { path, reason } = realModel();

describe.skipIf(path === null)(`a model of 135M as judge${reason}`, () => {
  const engine = createEngine({ cacheFolder: null, threads: 1 });
  afterAll(() => engine.close());
  const judge = createPassageJudge({
    engine: { judge: (request, signal) => engine.judge(request, { signal, onProgress: () => undefined }) },
    models: join(import.meta.dirname, "../../models"),
    results: null,
    log: silentLog,
  });

  async function corrected(text: string): Promise<string> {
    const result = { language: "en", findings: [], skipped: [] };
    const passage = {
      key: unitKey("block", text),
      kind: "sentence",
      start: 0,
      end: text.length,
      text,
      result,
    } as const;
    const { signal } = new AbortController();
    const options = { model: path ?? "", dialect: "american", note: null, signal } as const;
    const [judged] = await judge.judge([passage], { ...options, onProgress: () => undefined });
    const sure = judged?.result.findings.filter(({ probability = 0 }) => probability >= 0.6) ?? [];
    return sure.reduceRight(
      (words, { start, end, replacements }) =>
        words.slice(0, start) + (replacements[0] ?? "") + words.slice(end),
      text,
    );
  }

  it.each([
    ["We herd that the gate is locked.", "We heard that the gate is locked."],
    ["Only two of my friend live in Canada.", "Only two of my friends live in Canada."],
    ["This film is more better than the book.", "This film is better than the book."],
    ["I do not think she will come", "I do not think she will come."],
    ["The minutes were sent to everyone on Tuesday.", "The minutes were sent to everyone on Tuesday."],
    ["It is not all just talk, as they say.", "It is not all just talk, as they say."],
  ])("makes of “%s” “%s”", async (text, right) => {
    expect(await corrected(text)).toBe(right);
  });
});
