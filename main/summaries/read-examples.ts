import {
  accuraciesOf,
  type Classifier,
  classifiersOf,
  type ReadExample,
} from "#main/banana/labels/classifier.ts";
import type { Nano } from "#main/nano/nano.ts";
import type { Example, ExampleAccuracy } from "#shared/examples.ts";

/** Turns a person's labelled examples into what names labels. */
export interface ExampleReader {
  classifiers(examples: readonly Example[], signal: AbortSignal): Promise<Classifier[]>;
  accuracies(examples: readonly Example[], signal: AbortSignal): Promise<ExampleAccuracy[]>;
}

/** Each example is read like any text, so that its units come from the cache; the latest classifiers are kept. */
export function createExampleReader(nano: Nano): ExampleReader {
  let latest: { key: string; classifiers: Classifier[] } | null = null;

  async function read(examples: readonly Example[], signal: AbortSignal): Promise<ReadExample[]> {
    const found: ReadExample[] = [];
    for (const { set, label, text } of examples) {
      const { statistics } = await nano.read(text, { signal });
      found.push({ set, label, vector: statistics.mean });
    }
    return found;
  }

  return {
    async classifiers(examples, signal) {
      const key = examples.map(({ id }) => id).join(" ");
      if (latest?.key === key) return latest.classifiers;
      const classifiers = classifiersOf(await read(examples, signal));
      latest = { key, classifiers };
      return classifiers;
    },
    accuracies: async (examples, signal) => accuraciesOf(await read(examples, signal)),
  };
}
