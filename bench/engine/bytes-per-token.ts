import { cacheBytesPerRow } from "#main/engine/decoder/kv-cache.ts";
import { readHyperparameters } from "#main/engine/families/families.ts";
import { readGguf } from "#main/engine/gguf/gguf-file.ts";
import { planDecoderWeights } from "#main/engine/weights/decoder-weights.ts";

/** Bytes that the engine reads to compute one token behind some others: all converted weights, and keys and values. */
export async function bytesPerToken(path: string, context: number): Promise<number> {
  const file = await readGguf(path);
  const model = readHyperparameters(file);
  return planDecoderWeights(file, model).bytes + context * cacheBytesPerRow(model);
}
