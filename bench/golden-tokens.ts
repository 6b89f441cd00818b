// Writes main/engine/testing/golden-tokens.json: the ids llama.cpp gives for thousands of texts with each way to cut words,
// and with the model that scripts/fetch-test-model.mjs fetches. Says where ours are others. Run by hand when the texts or
// the ways change: node bench/golden-tokens.ts FOLDER, where FOLDER is one in which "npm install node-llama-cpp@3.22.1"
// was run; then npm run format.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readGguf } from "#main/engine/gguf/gguf-file.ts";
import type { GgufValue } from "#main/engine/gguf/metadata.ts";
import {
  GOLDEN_TOKENS_PATH,
  type GoldenTokens,
  type GoldenVocabulary,
  goldenVocabularies,
  hashTokens,
  realTexts,
  vocabularyTexts,
} from "#main/engine/testing/golden-tokens.ts";
import { float32, type GgufInput, uint32, writeGguf } from "#main/engine/testing/gguf-writer.ts";
import { createTokenizer, type Tokenizer } from "#main/engine/tokenizer/tokenizer.ts";
import { loadLlamaCpp } from "./llama-cpp.ts";

const peer = await loadLlamaCpp(process.argv[2] ?? ".");
const folder = mkdtempSync(join(tmpdir(), "nano-banana-golden-"));

/** What llama.cpp wants to know although it reads the vocabulary alone. */
const SHAPE: Record<string, GgufInput> = {
  "general.architecture": "llama",
  "llama.context_length": uint32(64),
  "llama.embedding_length": uint32(64),
  "llama.block_count": uint32(1),
  "llama.feed_forward_length": uint32(64),
  "llama.attention.head_count": uint32(1),
  "llama.attention.layer_norm_rms_epsilon": float32(1e-5),
};

const vocabularies: Record<string, GoldenVocabulary> = {};
for (const [name, keys] of goldenVocabularies()) {
  const path = join(folder, "vocabulary.gguf");
  await writeGguf(path, { metadata: metadataOf(keys), tensors: [] });
  vocabularies[name] = await golden(name, path, vocabularyTexts());
}
const script = join(import.meta.dirname, "../scripts/fetch-test-model.mjs");
const path = execFileSync(process.execPath, [script], { encoding: "utf8" }).trim();
const real = await golden("the real model", path, realTexts());
rmSync(folder, { recursive: true });
const result: GoldenTokens = {
  engine: peer.title,
  vocabularies,
  real,
};
writeFileSync(GOLDEN_TOKENS_PATH, `${JSON.stringify(result, null, 1)}\n`);
process.exit(0);

async function golden(name: string, path: string, texts: readonly string[]): Promise<GoldenVocabulary> {
  const ours = createTokenizer((await readGguf(path)).metadata);
  const model = await peer.loadVocabulary(path);
  const addsBos = model.tokens.shouldPrependBosToken;
  const different = texts.filter((text) => model.tokenize(text).join() !== ours.encode(text).join());
  console.log(`${name}: ${different.length} of ${texts.length} texts differ`);
  if (addsBos !== ours.addsBos)
    console.log(`  llama.cpp ${addsBos ? "puts" : "does not put"} the begin token first`);
  for (const text of different.slice(0, 3)) console.log(describe(text, model.tokenize(text), ours));
  const hashes = hashTokens(texts, (text) => model.tokenize(text));
  const special = hashTokens(texts, (text) => model.tokenize(text, true));
  const parsed = hashTokens(texts, (text) => ours.encode(text, { parseSpecial: true }));
  if (special !== parsed) console.log("  texts with control tokens differ");
  await model.dispose();
  return { addsBos, hashes, special };
}

/** Where two ways to read a text part. */
function describe(text: string, theirs: readonly number[], ours: Tokenizer): string {
  const mine = ours.encode(text);
  const at = mine.findIndex((id, index) => id !== theirs[index]);
  const names = (ids: readonly number[]) =>
    JSON.stringify(ids.slice(Math.max(0, at - 1), at + 6).map((id) => ours.name(id)));
  return `  ${JSON.stringify(text.slice(0, 300))}\n  llama.cpp ${names(theirs)}\n  ours      ${names(mine)}`;
}

function metadataOf(keys: ReadonlyMap<string, GgufValue>): Record<string, GgufInput> {
  const entries = [...keys].map(([key, value]): [string, GgufInput] => [
    key,
    // A trained vocabulary has no numbers but ids, and lists that a file can hold.
    typeof value === "number" ? uint32(value) : (value as GgufInput),
  ]);
  return { ...SHAPE, ...Object.fromEntries(entries) };
}
