// Writes main/engine/testing/golden-logits.json: what llama.cpp computes for each tiny model, and how far it is from the
// float64 reference. Run by hand when the tiny models change: node bench/golden-logits.ts FOLDER, where FOLDER is one
// in which "npm install node-llama-cpp@3.22.1" was run; then npm run format.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readGguf } from "#main/engine/gguf/gguf-file.ts";
import {
  GOLDEN_MODELS,
  GOLDEN_PATH,
  GOLDEN_TOKENS,
  type GoldenLogits,
} from "#main/engine/testing/golden-logits.ts";
import { loadReference } from "#main/engine/testing/reference-decoder.ts";
import { relativeError } from "#main/engine/testing/relative-error.ts";
import { writeTinyModel } from "#main/engine/testing/tiny-model.ts";
import { loadLlamaCpp } from "./llama-cpp.ts";

const peer = await loadLlamaCpp(process.argv[2] ?? ".");
const folder = mkdtempSync(join(tmpdir(), "nano-banana-golden-"));
const path = join(folder, "model.gguf");

const models: GoldenLogits["models"] = {};
for (const [name, options] of Object.entries(GOLDEN_MODELS)) {
  await writeTinyModel(path, options);
  const expected = (await loadReference(await readGguf(path))).logits(GOLDEN_TOKENS);
  const found = await peer.logits(path, [GOLDEN_TOKENS]);
  const last = Array.from(found.at(-1) ?? []);
  models[name] = {
    error: Number(relativeError(found, expected).toPrecision(3)),
    logits: last.filter((_, id) => id % 20 === 0).map((logit) => Number(logit.toPrecision(6))),
  };
  console.log(name, models[name].error);
}
rmSync(folder, { recursive: true });
const golden: GoldenLogits = {
  engine: peer.title,
  models,
};
writeFileSync(GOLDEN_PATH, `${JSON.stringify(golden, null, 1)}\n`);
process.exit(0);
