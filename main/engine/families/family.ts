import type { GgufFile } from "../gguf/gguf-file.ts";
import type { Hyperparameters } from "./hyperparameters.ts";

/** Models whose decoders differ in hyperparameters only. */
export interface Family {
  /** The value of the key `general.architecture`. */
  architecture: string;
  /** Models of it that people know. */
  models: string;
  /** @throws AppError that names the key at fault */
  read(file: GgufFile): Hyperparameters;
}
