import type { LabelItem } from "#shared/aggregates.ts";
import type { Classifier } from "#main/banana/labels/classifier.ts";
import { nearest } from "#main/banana/labels/nearest-centroid.ts";
import { type GatherInput, sourceOf, textOf } from "./item.ts";

/** Nearer than this to two labels, a text has none. */
const MARGIN_MIN = 0.02;
const MESSAGES: ReadonlySet<string> = new Set(["sentence", "list-item", "task", "quote"]);

/**
 * The labels that a person's own examples give: the category and sentiment of the text, and the sentences or messages
 * that are spam or abuse by them, or have a sentiment of their own.
 */
export function labels(input: GatherInput): LabelItem[] {
  return input.classifiers.flatMap((classifier) => [
    ...(WHOLE.has(classifier.set) ? wholeLabel(input, classifier) : []),
    ...(classifier.set === "category" ? [] : unitLabels(input, classifier)),
  ]);
}

const WHOLE: ReadonlySet<string> = new Set(["category", "sentiment"]);

/** Its source is the sentence that is nearest to the label. */
function wholeLabel(input: GatherInput, { set, centroids }: Classifier): LabelItem[] {
  const { mean } = input.document.statistics;
  const found = mean === null ? null : nearest(centroids, mean);
  if (found === null || found.margin < MARGIN_MIN) return [];
  const [best] = read(input, { centroids })
    .filter(({ label }) => label === found.label)
    .sort((one, other) => other.margin - one.margin);
  return [
    {
      text: found.label,
      set,
      label: found.label,
      about: "document",
      margin: found.margin,
      sources: best === undefined ? [] : sourceOf(input, best.place, "label"),
    },
  ];
}

function unitLabels(input: GatherInput, { set, centroids }: Classifier): LabelItem[] {
  return read(input, { centroids })
    .filter(({ margin }) => margin >= MARGIN_MIN)
    .map(({ label, margin, place }) => ({
      text: textOf(input, place),
      set,
      label,
      about: "unit",
      margin,
      sources: sourceOf(input, place, "label"),
    }));
}

function read({ document }: GatherInput, { centroids }: Pick<Classifier, "centroids">) {
  return document.units.flatMap(({ index, kind, text, embedding }) => {
    const vector = embedding?.vector ?? null;
    const found = vector === null || !MESSAGES.has(kind) ? null : nearest(centroids, vector);
    return found === null ? [] : [{ ...found, place: { unit: index, start: 0, end: text.length } }];
  });
}
