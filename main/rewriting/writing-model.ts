import { basename } from "node:path";
import type { Models } from "#main/models/models.ts";
import { AppError } from "#shared/errors.ts";
import type { WritingModel } from "./model-rewriter.ts";

/**
 * The model of a call, as its caller may name it: by id or name, or from this machine's own command line by path.
 * @throws AppError `not-found`, `unavailable` as the list of models does, `invalid-input` for one that writes nothing
 */
export async function writingModel(
  models: Pick<Models, "list" | "inspect" | "pathOf">,
  name: string,
  signal: AbortSignal,
): Promise<WritingModel> {
  const path = await models.pathOf(name);
  const listed = (await models.list()).find((model) => model.id === name || model.name === name);
  const details = listed?.details ?? (await models.inspect(path, signal)).details;
  if (details.kind !== "language") {
    throw new AppError(
      "invalid-input",
      `"${name}" makes vectors and writes no text. Choose a language model.`,
    );
  }
  return {
    name: listed?.name ?? basename(path).replace(/\.gguf$/i, ""),
    path,
    parameters: details.parameters,
  };
}
