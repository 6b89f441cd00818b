import type { ElementType } from "./graph-builder.ts";
import { loadRuntime } from "./runtime.ts";

/** A tensor whose memory belongs to the caller; a run reads it or writes into it, without a copy. */
export interface CallerTensor {
  readonly type: ElementType;
  readonly data: Float32Array | Uint8Array | Int32Array | BigInt64Array;
  readonly dims: readonly number[];
  readonly location: "cpu";
  readonly size: number;
}

export function callerTensor(
  type: ElementType,
  data: CallerTensor["data"],
  dims: readonly number[],
): CallerTensor {
  return { type, data, dims, location: "cpu", size: data.length };
}

export type Tensors = Record<string, CallerTensor>;

/** A model that is loaded. */
export interface Session {
  /**
   * Runs it once, in this thread. `fetches` are the wanted outputs: a tensor is written into, `null` lets ONNX
   * Runtime make one. With `isInPlace` nothing is given back: each fetched tensor holds its output.
   */
  run(feeds: Tensors, fetches: Readonly<Record<string, CallerTensor | null>>): Tensors;
  dispose(): void;
}

export interface SessionOptions {
  threads: number;
  /** Where the files are that the model names: a folder, or their bytes. */
  external?: { folder: string } | { files: readonly { path: string; data: Uint8Array }[] };
  /** The model's first output is a sequence, on which a run ends without a copy of the outputs. */
  isInPlace: boolean;
}

/**
 * Opens an ONNX model: its bytes, or the path of a file.
 *
 * This is the raw binding of onnxruntime-node, which writes into the caller's tensors and then copies every output
 * into new ones. The copy of a whole KV cache for each token is what `isInPlace` avoids: the binding cannot convert a
 * sequence and says so before it converts anything else.
 */
export function openSession(model: Uint8Array | string, options: SessionOptions): Session {
  const runtime = loadRuntime();
  runtime.initOrt();
  const session = new runtime.binding.InferenceSession();
  const settings = sessionSettings(options);
  if (typeof model === "string") session.loadModel(model, settings);
  else session.loadModel(model.buffer, model.byteOffset, model.byteLength, settings);
  return {
    run(feeds, fetches) {
      if (!options.isInPlace) return session.run(feeds, fetches, {});
      try {
        session.run(feeds, fetches, {});
      } catch (error) {
        if (!(error instanceof Error && error.message.includes(SEQUENCE_REFUSED))) throw error;
      }
      return {};
    },
    dispose: () => session.dispose(),
  };
}

const SEQUENCE_REFUSED = "Non tensor type is temporarily not supported";

function sessionSettings({ threads, external }: SessionOptions): object {
  const folder = external && "folder" in external ? external.folder : null;
  return {
    executionProviders: ["cpu"],
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    executionMode: "sequential",
    graphOptimizationLevel: "basic",
    enableCpuMemArena: true,
    enableMemPattern: false,
    logSeverityLevel: 4,
    extra: {
      session: {
        set_denormal_as_zero: "1",
        intra_op: { allow_spinning: "1" },
        ...(folder !== null && { model_external_initializers_file_folder_path: folder }),
      },
    },
    ...(external && "files" in external && { externalData: external.files }),
  };
}
