import type { Label } from "./label.ts";
import type { Reading } from "./read-corpus.ts";

/**
 * What a stage found in one document against its labels: `right` of the `found` are labelled, `hit` of the `labelled`
 * were found.
 */
export interface Count {
  found: number;
  right: number;
  labelled: number;
  hit: number;
}

/** Something the app finds that the labels know. */
export interface Measure {
  title: string;
  /** What its table tells apart. */
  group: string;
  groupOf(label: Label): string;
  /** Only the share of what is right says something: what was found is all that was asked. */
  isShare?: boolean;
  count(reading: Reading): Promise<Count> | Count;
}
