import { stat } from "node:fs/promises";
import { basename } from "node:path";
import type { Inspection } from "#shared/inspection.ts";
import { readModelFolder } from "./embedding/model-folder.ts";
import { FAMILIES, readHyperparameters } from "./families/families.ts";
import { type GgufFile, readGguf } from "./gguf/gguf-file.ts";
import { inspectGguf } from "./gguf/inspect.ts";
import { memoryNeed, openedContext } from "./memory-need.ts";
import { planDecoderWeights } from "./weights/decoder-weights.ts";

/** What a model says about itself, without loading it. @throws AppError `not-found`, `forbidden`, `invalid-input` */
export async function inspect(path: string): Promise<Inspection> {
  const isFolder = await stat(path).then(
    (status) => status.isDirectory(),
    () => false,
  );
  if (isFolder) return inspectFolder(path);
  const file = await readGguf(path);
  const found = inspectGguf(file, FAMILIES);
  if (found.unsupported.length > 0) return { ...found, memory: null };
  const { need, problem } = weigh(file);
  return { ...found, unsupported: problem === null ? [] : [problem], memory: need };
}

/** What the header alone does not show: whether the tensors fit each other. */
function weigh(file: GgufFile) {
  try {
    const model = readHyperparameters(file);
    const weights = planDecoderWeights(file, model);
    return { need: memoryNeed(model, weights, openedContext(model)), problem: null };
  } catch (error) {
    return { need: null, problem: error instanceof Error ? error.message : String(error) };
  }
}

/** Memory for one run of a small model, and for what ONNX Runtime keeps beside the weights. */
const FOLDER_SCRATCH = 128 * 1024 * 1024;

async function inspectFolder(path: string): Promise<Inspection> {
  const { size, modified, tokenizer, config, tokensMax } = await readModelFolder(path);
  return {
    format: "onnx",
    path,
    size,
    modified,
    kind: "embedding",
    architecture: config.model_type ?? null,
    name: basename(path),
    sizeLabel: null,
    quantization: null,
    parameters: 0,
    tensors: [],
    context: tokensMax,
    layers: config.num_hidden_layers ?? null,
    width: config.hidden_size ?? null,
    vocabulary: config.vocab_size ?? null,
    hasTemplate: false,
    tokenizer: { model: tokenizer.model.type ?? null, pre: null },
    unsupported: [],
    memory: { weights: size, cache: 0, scratch: FOLDER_SCRATCH, context: tokensMax },
  };
}
