import { createRequire } from "node:module";
import type * as Ort from "onnxruntime-node";
import { AppError } from "#shared/errors.ts";
import type { CallerTensor, Tensors } from "./session.ts";

/** The package's API, and the raw binding below it (`onnxruntime-node/dist/binding.js`), which has no types of its own. */
export interface Runtime {
  api: typeof Ort;
  initOrt(): void;
  binding: {
    InferenceSession: new () => {
      loadModel(path: string, settings: object): void;
      loadModel(buffer: ArrayBufferLike, offset: number, length: number, settings: object): void;
      run(feeds: Tensors, fetches: Readonly<Record<string, CallerTensor | null>>, settings: object): Tensors;
      dispose(): void;
    };
  };
}

/**
 * Loads ONNX Runtime's library when a model first needs it: files can be looked at on a machine for which there is
 * none. @throws AppError `unavailable`
 */
export function loadRuntime(): Runtime {
  const require = createRequire(import.meta.url);
  try {
    const api = require("onnxruntime-node") as typeof Ort; // what its own types say
    const raw = require("onnxruntime-node/dist/binding.js") as Omit<Runtime, "api">; // read from the pinned version
    return { ...raw, api };
  } catch (cause) {
    throw new AppError(
      "unavailable",
      `Models do not run here: ONNX Runtime could not be loaded on this system (${process.platform}, ${process.arch}). It exists for Linux and Windows on x64 and arm64, and for Macs with Apple's own processors.`,
      { cause },
    );
  }
}
