import { GGML_TYPES } from "./ggml-types.ts";
import type { GgufFile } from "./gguf-file.ts";
import { shownName } from "./unusable-model.ts";

/** An architecture that the engine runs, and the models people know it by. */
export interface KnownFamily {
  readonly architecture: string;
  readonly models: string;
}

/**
 * Why a file cannot be loaded as a language model, as sentences for the person who chose it; empty when nothing in its
 * header speaks against it. @param families The architectures that the engine runs
 */
export function findProblems(file: GgufFile, families: readonly KnownFamily[]): string[] {
  const problems = [findPart(file), findKind(file), findArchitecture(file, families)];
  // What is no language model at all needs no word about what it lacks as one.
  const first = problems.find((problem) => problem !== undefined);
  if (first !== undefined) return [first];
  return [findTypes(file), findMissing(file)].filter((problem) => problem !== undefined);
}

function findPart({ metadata }: GgufFile): string | undefined {
  const parts = metadata.value("split.count");
  if (typeof parts !== "number" || parts < 2) return undefined;
  return `This is one of ${parts} parts of a model. Join them with "llama-gguf-split --merge", or choose a file in one part.`;
}

function findKind({ metadata }: GgufFile): string | undefined {
  const architecture = metadata.value("general.architecture");
  const kind = metadata.value("general.type");
  if (architecture === "clip" || kind === "mmproj") {
    return "This file holds the picture or sound part of a model and writes no text. Choose the file of the language model that belongs to it.";
  }
  if (kind === "adapter") {
    return "This file holds an adapter (LoRA) for another model. Choose the model itself, with the adapter merged into it.";
  }
  return undefined;
}

function findArchitecture({ metadata }: GgufFile, families: readonly KnownFamily[]): string | undefined {
  const architecture = metadata.value("general.architecture");
  if (families.some((family) => family.architecture === architecture)) return undefined;
  const known = families.map((family) => family.models).join("; ");
  const what =
    typeof architecture === "string"
      ? `Models of the architecture ${shownName(architecture)} do not run here yet.`
      : "The file does not say which architecture its model is of.";
  return `${what} Choose one of these: ${known}.`;
}

function findTypes({ unsupported }: GgufFile): string | undefined {
  if (unsupported.length === 0) return undefined;
  const types = [...new Set(unsupported.map((tensor) => tensor.type))].sort().join(", ");
  const first = shownName(unsupported[0]?.name ?? "");
  return `Its weights are stored as ${types} (${first} for one), which does not run here. Choose a file of the same model stored as ${Object.keys(GGML_TYPES).join(", ")}, such as one named Q4_K_M.`;
}

function findMissing({ metadata, tensors }: GgufFile): string | undefined {
  if (tensors.size === 0)
    return "The file holds a vocabulary and no weights. Choose the file of a whole model.";
  if (!metadata.has("tokenizer.ggml.tokens")) {
    return "The file holds no tokenizer. Choose a file made by a recent version of llama.cpp's converter.";
  }
  return undefined;
}
