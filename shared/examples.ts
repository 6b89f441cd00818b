import { z } from "zod";
import { baseCall as base } from "./base-call.ts";

/** What a person can teach by examples: labels of their own choice for whole texts, and for single messages. */
export const EXAMPLE_SETS = ["category", "sentiment", "spam", "abuse"] as const;
export const exampleSet = z.enum(EXAMPLE_SETS);
export type ExampleSet = z.infer<typeof exampleSet>;

export const exampleInput = z.object({
  set: exampleSet,
  label: z.string().trim().min(1, "a label needs a name").max(60),
  text: z.string().trim().min(1, "an example needs words").max(5000),
});
export type ExampleInput = z.infer<typeof exampleInput>;

/** A text with the label a person gave it. `addedAt` is milliseconds since 1970-01-01 UTC. */
export const example = exampleInput.extend({ id: z.string(), addedAt: z.int() });
export type Example = z.infer<typeof example>;

/**
 * How well the examples of one set tell its labels apart, by leaving out one at a time and naming it by the others.
 * `chance` is what naming the commonest label each time would reach. Null where there are too few: then nothing is
 * labelled. `unread` are examples without a word that the English word vectors know.
 */
export const exampleAccuracy = z.object({
  set: exampleSet,
  accuracy: z.number().nullable(),
  chance: z.number().nullable(),
  unread: z.int(),
  labels: z.array(z.object({ label: z.string(), examples: z.int(), right: z.int() })),
  message: z.string(),
});
export type ExampleAccuracy = z.infer<typeof exampleAccuracy>;

export const exampleCalls = {
  list: base
    .route({ method: "GET", path: "/examples", summary: "List the labelled examples" })
    .output(z.array(example)),
  add: base
    .route({ method: "POST", path: "/examples", summary: "Add a labelled example", successStatus: 201 })
    .input(exampleInput)
    .output(example),
  remove: base
    .route({ method: "DELETE", path: "/examples/{id}", summary: "Remove a labelled example" })
    .input(z.object({ id: z.string().min(1).max(100) }))
    .output(example),
  accuracy: base
    .route({
      method: "GET",
      path: "/examples/accuracy",
      summary: "Measure how well the examples tell their labels apart",
    })
    .output(z.array(exampleAccuracy)),
};
