import { eventIterator } from "@orpc/contract";
import { z } from "zod";
import { baseCall } from "./base-call.ts";
import {
  embedRequest,
  embedResult,
  generateProgress,
  generateRequest,
  generateResult,
  scoreRequest,
  scoreResult,
} from "./engine.ts";
import { inspection } from "./inspection.ts";

export const modelId = z.string().min(1).max(100);

/** `changed`: the file is another one than the one that was added. */
export const modelState = z.enum(["ok", "missing", "changed"]);
export type ModelState = z.infer<typeof modelState>;

/**
 * Whether this machine can hold a model, in bytes. `tight`: it needs more than is free now, so other programs have to
 * give memory back. `too-large`: the machine has not that much.
 */
export const modelFit = z.object({
  level: z.enum(["fits", "tight", "too-large"]),
  needed: z.number().nonnegative(),
  free: z.number().nonnegative(),
  total: z.number().nonnegative(),
});
export type ModelFit = z.infer<typeof modelFit>;

export const modelDetails = inspection.omit({ path: true });
export type ModelDetails = z.infer<typeof modelDetails>;

/** A model file the person added. The file stays where it is. */
export const model = z.object({
  id: modelId,
  /** Made of the file's name; no two are the same. */
  name: z.string(),
  /** Null for programs with a key, which name models by id or name. */
  path: z.string().nullable(),
  addedAt: z.int(),
  state: modelState,
  details: modelDetails,
  fit: modelFit.nullable(),
  /** Bytes that its converted weights take in the data folder. */
  cacheBytes: z.number().nonnegative(),
});
export type Model = z.infer<typeof model>;

/** A file as it would be in the list, without being added. */
export const inspectedModel = z.object({ details: inspection, fit: modelFit.nullable() });
export type InspectedModel = z.infer<typeof inspectedModel>;

export const generateEvent = z.discriminatedUnion("kind", [
  ...generateProgress.options,
  z.object({ kind: z.literal("result"), result: generateResult }),
]);
/** How far an answer is, its text as it comes, and at last the whole of it. */
export type GenerateEvent = z.infer<typeof generateEvent>;

const path = z.string().min(1).max(32_000);
const one = z.object({ id: modelId });

export const modelCalls = {
  list: baseCall.route({ method: "GET", path: "/models", summary: "List the models" }).output(z.array(model)),
  /** Adding a file again looks at it again. */
  add: baseCall
    .route({ method: "POST", path: "/models", summary: "Add a model file of this machine to the list" })
    .input(z.object({ path }))
    .output(model),
  inspect: baseCall
    .route({ method: "POST", path: "/models/inspect", summary: "Read what a model file says about itself" })
    .input(z.object({ path }))
    .output(inspectedModel),
  refresh: baseCall
    .route({ method: "POST", path: "/models/{id}/refresh", summary: "Look at the file of a model again" })
    .input(one)
    .output(model),
  remove: baseCall
    .route({ method: "DELETE", path: "/models/{id}", summary: "Take a model off the list; its file stays" })
    .input(one)
    .output(model),
  deleteCache: baseCall
    .route({
      method: "DELETE",
      path: "/models/{id}/cache",
      summary: "Delete the converted weights of a model; they are made again when needed",
    })
    .input(one)
    .output(model),
};

export const generateCalls = {
  create: baseCall
    .route({ method: "POST", path: "/generate", summary: "Write an answer" })
    .input(generateRequest)
    .output(generateResult),
  stream: baseCall
    .route({ method: "POST", path: "/generate/stream", summary: "Write an answer, told as it comes" })
    .input(generateRequest)
    .output(eventIterator(generateEvent)),
};

export const scoreCalls = {
  create: baseCall
    .route({ method: "POST", path: "/score", summary: "Tell how likely continuations of a text are" })
    .input(scoreRequest)
    .output(scoreResult),
};

export const embedCalls = {
  create: baseCall
    .route({ method: "POST", path: "/embed", summary: "Make vectors of texts" })
    .input(embedRequest)
    .output(embedResult),
};
