import { type ExampleAccuracy, EXAMPLE_SETS, type Example, type ExampleSet } from "#shared/examples.ts";
import { type Centroids, centroidsOf, type LabelledVector, leaveOneOut } from "./nearest-centroid.ts";

/** Examples each label needs, and labels each set: below, nothing is labelled. */
export const EXAMPLES_MIN = 5;
const LABELS_MIN = 2;
/** Examples up to which each is left out once; of more, every so many. */
const LEFT_OUT_MAX = 300;

/** An example with its mean vector, or null where no word of it is known. */
export type ReadExample = Pick<Example, "set" | "label"> & { vector: Float32Array | null };

/** What names the labels of one set. */
export interface Classifier {
  set: ExampleSet;
  centroids: Centroids;
  accuracy: ExampleAccuracy;
}

/** The classifiers of the sets that have enough examples. */
export function classifiersOf(examples: readonly ReadExample[]): Classifier[] {
  return EXAMPLE_SETS.flatMap((set) => {
    const read = readOf(examples, set);
    const accuracy = accuracyOf(examples, set);
    return accuracy.accuracy === null ? [] : [{ set, centroids: centroidsOf(read), accuracy }];
  });
}

/** How well each set's examples tell its labels apart, by cross-validation; sets without examples are left out. */
export function accuraciesOf(examples: readonly ReadExample[]): ExampleAccuracy[] {
  return EXAMPLE_SETS.filter((set) => examples.some((one) => one.set === set)).map((set) =>
    accuracyOf(examples, set),
  );
}

function readOf(examples: readonly ReadExample[], set: ExampleSet): LabelledVector[] {
  return examples.flatMap(({ set: of, label, vector }) =>
    of === set && vector !== null ? [{ label, vector }] : [],
  );
}

function accuracyOf(examples: readonly ReadExample[], set: ExampleSet): ExampleAccuracy {
  const all = examples.filter((one) => one.set === set);
  const read = readOf(examples, set);
  const counts = new Map<string, number>(all.map(({ label }) => [label, 0]));
  for (const { label } of read) counts.set(label, (counts.get(label) ?? 0) + 1);
  const few = [...counts].filter(([, count]) => count < EXAMPLES_MIN).map(([label]) => label);
  const unread = all.length - read.length;
  const isOn = counts.size >= LABELS_MIN && few.length === 0;
  const tried = isOn ? thinned(read) : [];
  const named = leaveOneOut(tried);
  const labels = [...counts].map(([label, count]) => ({
    label,
    examples: count,
    right: tried.filter((one, at) => one.label === label && named[at] === label).length,
  }));
  const right = labels.reduce((sum, one) => sum + one.right, 0);
  const most = Math.max(
    ...[...counts.keys()].map((label) => tried.filter((one) => one.label === label).length),
  );
  return {
    set,
    accuracy: isOn ? right / tried.length : null,
    chance: isOn ? most / tried.length : null,
    unread,
    labels,
    message: isOn
      ? `By the other examples, ${right} of ${tried.length} were named right; always naming the commonest label gives ${most}.`
      : wanting(set, counts.size, few),
  };
}

/** What is still to be given before anything is labelled. */
function wanting(set: ExampleSet, labels: number, few: readonly string[]): string {
  if (labels < LABELS_MIN) return `Off: “${set}” needs examples of at least two labels.`;
  return `Off: give at least ${EXAMPLES_MIN} examples in English of ${few.map((label) => `“${label}”`).join(", ")}.`;
}

function thinned(examples: readonly LabelledVector[]): readonly LabelledVector[] {
  const step = Math.ceil(examples.length / LEFT_OUT_MAX);
  return examples.filter((_, at) => at % step === 0);
}
