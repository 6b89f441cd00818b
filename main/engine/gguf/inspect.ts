import type { Inspection, TensorsOfType } from "#shared/inspection.ts";
import type { GgufFile, GgufTensor, UnsupportedTensor } from "./gguf-file.ts";
import { findProblems, type KnownFamily } from "./find-problems.ts";

/** Architectures that turn a text into a vector and write none. */
const EMBEDDING_ARCHITECTURES = new Set([
  "bert",
  "modern-bert",
  "neo-bert",
  "eurobert",
  "nomic-bert",
  "nomic-bert-moe",
  "jina-bert-v2",
  "jina-bert-v3",
  "gemma-embedding",
]);

/**
 * What the header of a GGUF file says, without any weight read. A setting of a wrong type counts as left out.
 * @param families The architectures that the engine runs
 */
export function inspectGguf(file: GgufFile, families: readonly KnownFamily[]): Omit<Inspection, "memory"> {
  const { metadata } = file;
  const all = [...file.tensors.values(), ...file.unsupported];
  const architecture = text(file, "general.architecture");
  const whole = (name: string) => count(file, `${architecture}.${name}`);
  const tokens = metadata.value("tokenizer.ggml.tokens");
  return {
    format: "gguf",
    path: file.path,
    size: file.size,
    modified: file.modified,
    kind: architecture !== null && EMBEDDING_ARCHITECTURES.has(architecture) ? "embedding" : "language",
    architecture,
    name: text(file, "general.name"),
    sizeLabel: text(file, "general.size_label"),
    quantization: mostUsedType(all),
    parameters: all.reduce((sum, tensor) => sum + weightsOf(tensor), 0),
    tensors: tensorsByType(all),
    context: whole("context_length"),
    layers: whole("block_count"),
    width: whole("embedding_length"),
    vocabulary: Array.isArray(tokens) ? tokens.length : whole("vocab_size"),
    hasTemplate: text(file, "tokenizer.chat_template") !== null,
    tokenizer: { model: text(file, "tokenizer.ggml.model"), pre: text(file, "tokenizer.ggml.pre") },
    unsupported: findProblems(file, families),
  };
}

function text({ metadata }: GgufFile, key: string): string | null {
  const value = metadata.value(key);
  return typeof value === "string" ? value : null;
}

function count({ metadata }: GgufFile, key: string): number | null {
  const value = metadata.value(key);
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : null;
}

type AnyTensor = GgufTensor | UnsupportedTensor;

function weightsOf({ shape }: AnyTensor): number {
  return shape.reduce((product, length) => product * length, 1);
}

/** The type of most weights; norms and biases are too few to count. */
function mostUsedType(tensors: readonly AnyTensor[]): string | null {
  const weights = new Map<string, number>();
  for (const tensor of tensors) {
    weights.set(tensor.type, (weights.get(tensor.type) ?? 0) + weightsOf(tensor));
  }
  const [most] = [...weights].sort((left, right) => right[1] - left[1]);
  return most?.[0] ?? null;
}

/** The type that takes most of the file first. */
function tensorsByType(tensors: readonly AnyTensor[]): TensorsOfType[] {
  const byType = new Map<string, TensorsOfType>();
  for (const { type, bytes } of tensors) {
    const sum = byType.get(type) ?? { type, count: 0, bytes: 0 };
    byType.set(type, { type, count: sum.count + 1, bytes: sum.bytes + bytes });
  }
  return [...byType.values()].sort((left, right) => right.bytes - left.bytes);
}
