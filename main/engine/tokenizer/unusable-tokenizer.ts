import { AppError } from "#shared/errors.ts";

/** The error for a model whose tokenizer cannot be built; `what` is a sentence without its full stop. */
export function unusableTokenizer(what: string): AppError {
  return new AppError(
    "invalid-input",
    `The tokenizer of this model cannot be used: ${what}. Choose a file made by a recent version of llama.cpp's converter, or another model.`,
  );
}
