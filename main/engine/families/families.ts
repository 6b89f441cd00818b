import { AppError } from "#shared/errors.ts";
import type { GgufFile } from "../gguf/gguf-file.ts";
import type { Family } from "./family.ts";
import { gemma3 } from "./gemma3.ts";
import type { Hyperparameters } from "./hyperparameters.ts";
import { llama } from "./llama.ts";
import { qwen2 } from "./qwen2.ts";
import { qwen3 } from "./qwen3.ts";

/** To add a family, write its file, put it here, and give it a fixture in `testing/tiny-model.ts`. */
export const FAMILIES: readonly Family[] = [llama, qwen2, qwen3, gemma3];

/**
 * What the decoder of a file is like.
 * @throws AppError `invalid-input` for an architecture that is not known, or a shape that does not fit itself
 */
export function readHyperparameters(file: GgufFile): Hyperparameters {
  const architecture = file.metadata.string("general.architecture");
  const family = FAMILIES.find((one) => one.architecture === architecture);
  if (family === undefined) {
    const known = FAMILIES.map((one) => one.models).join(", ");
    throw new AppError(
      "invalid-input",
      `Models of the architecture "${architecture}" do not run here yet. Choose one of these: ${known}.`,
    );
  }
  const read = family.read(file);
  const problem = findProblem(read);
  if (problem !== undefined) {
    throw new AppError(
      "invalid-input",
      `${problem} The file is damaged or of a kind that does not run here.`,
    );
  }
  return read;
}

function findProblem(read: Hyperparameters): string | undefined {
  const counts = { ...read, rope: read.rope.dimensions };
  for (const name of [
    "layers",
    "width",
    "heads",
    "keyValueHeads",
    "headSize",
    "feedForward",
    "vocabulary",
    "context",
    "rope",
  ] as const) {
    const value = counts[name];
    if (!Number.isSafeInteger(value) || value < 1) return `The model's ${WORDS[name]} is ${value}.`;
  }
  if (read.layers > 1_000) return `The model has ${read.layers} layers.`;
  if (read.heads % read.keyValueHeads !== 0)
    return `${read.heads} attention heads cannot share ${read.keyValueHeads} key heads.`;
  if (read.headSize % 8 !== 0 || read.rope.dimensions % 2 !== 0)
    return `Heads of ${read.headSize} values, ${read.rope.dimensions} of them turned, are not supported.`;
  if (read.rope.dimensions > read.headSize) return "More values of a head would be turned than it has.";
  if (!(read.epsilon > 0 && read.epsilon < 1)) return `The norm's epsilon is ${read.epsilon}.`;
  if (!(read.rope.base > 0 && Number.isFinite(read.rope.base))) return `The rope base is ${read.rope.base}.`;
  return undefined;
}

const WORDS = {
  layers: "number of layers",
  width: "embedding length",
  heads: "number of attention heads",
  keyValueHeads: "number of key heads",
  headSize: "head size",
  feedForward: "feed-forward length",
  vocabulary: "vocabulary size",
  context: "context length",
  rope: "rope dimension",
};
